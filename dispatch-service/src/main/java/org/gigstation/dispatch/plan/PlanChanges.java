package org.gigstation.dispatch.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gigstation.assignment.ChangeReport;
import org.gigstation.assignment.Pin;
import org.gigstation.dispatch.demand.Place;

/**
 * What planning again did to the plan before.
 *
 * @param kept people who stay where they were
 * @param moved people who have another post on the same day
 * @param added people who had none that day
 * @param released people who have none any more
 * @param brokenPins people whom an operator pinned where a rule that nobody may set aside forbids it
 */
record PlanChanges(int kept, List<Moved> moved, List<Placed> added, List<Placed> released, List<BrokenPin> brokenPins) {

    static final PlanChanges NONE = new PlanChanges(0, List.of(), List.of(), List.of(), List.of());

    record Placed(UUID labourerId, UUID demandId, LocalDate date) {

        private static Placed of(Pin pin) {
            Place place = Place.ofLine(pin.lineId());
            return new Placed(UUID.fromString(pin.labourerId()), place.demandId(), place.date());
        }
    }

    record Moved(UUID labourerId, LocalDate date, UUID fromDemandId, UUID toDemandId) {

        private static Moved of(ChangeReport.Move move) {
            Place to = Place.ofLine(move.toLineId());
            return new Moved(
                    UUID.fromString(move.labourerId()),
                    to.date(),
                    Place.ofLine(move.fromLineId()).demandId(),
                    to.demandId());
        }
    }

    record BrokenPin(Placed pin, String rule) {}

    static PlanChanges of(ChangeReport report) {
        return new PlanChanges(
                report.kept().size(),
                report.moved().stream().map(Moved::of).toList(),
                report.added().stream().map(Placed::of).toList(),
                report.released().stream().map(Placed::of).toList(),
                report.brokenPins().stream()
                        .map(broken -> new BrokenPin(Placed.of(broken.pin()), broken.rule()))
                        .toList());
    }
}
