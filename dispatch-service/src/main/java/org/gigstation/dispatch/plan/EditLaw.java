package org.gigstation.dispatch.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gigstation.dispatch.demand.Place;
import org.gigstation.dispatch.matching.Legality;
import org.gigstation.dispatch.matching.Legality.Broken;
import org.gigstation.dispatch.plan.PlanEdit.Break;
import org.gigstation.dispatch.plan.PlannedDay.Seen;

/** Holds an edited day against the rulebook, once everything is where it shall be. */
final class EditLaw {

    private final Legality legality;
    private final LocalDate date;
    private final List<Break> breaks = new ArrayList<>();
    private final List<Break> warnings = new ArrayList<>();

    EditLaw(Seen seen) {
        legality = Legality.of(seen.day());
        date = seen.date();
    }

    EditLaw judge(EditBoard board) {
        board.changed().forEach((labourerId, demandId) -> judge(labourerId, demandId, board.overrideOf(labourerId)));
        board.overfilled()
                .forEach(demandId ->
                        breaks.add(new Break(null, demandId, "headcount", false, "超出所需人数", "more people than posts")));
        return this;
    }

    private void judge(UUID labourerId, UUID demandId, String override) {
        Place place = new Place(demandId, date);
        var forGood = legality.brokenForGood(labourerId, place);
        var broken = forGood.or(() -> legality.broken(labourerId, place));
        broken.ifPresent(rule -> (forGood.isPresent() || override == null ? breaks : warnings)
                .add(told(labourerId, demandId, rule, forGood.isEmpty())));
        int above = legality.minutesAboveEight(labourerId, place);
        if (broken.isEmpty() && above > 0) {
            warnings.add(new Break(
                    labourerId,
                    demandId,
                    "long-day",
                    true,
                    "当日超 8 小时 " + above + " 分钟",
                    above + " min above eight hours"));
        }
    }

    private static Break told(UUID labourerId, UUID demandId, Broken rule, boolean overridable) {
        return new Break(labourerId, demandId, rule.rule(), overridable, rule.zh(), rule.en());
    }

    List<Break> breaks() {
        return breaks;
    }

    List<Break> warnings() {
        return warnings;
    }

    long costOf(UUID labourerId, UUID demandId) {
        return legality.cost(labourerId, new Place(demandId, date));
    }

    long points(Map<UUID, UUID> board) {
        return board.entrySet().stream()
                .mapToLong(entry -> costOf(entry.getKey(), entry.getValue()))
                .sum();
    }
}
