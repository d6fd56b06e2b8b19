package org.gigstation.dispatch.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gigstation.dispatch.plan.Placements.Seat;

/** Two plans side by side: who is the same, who moved, who is in one of them alone. */
@ApplicationScoped
class PlanComparison {

    private final Placements placements;

    PlanComparison(Placements placements) {
        this.placements = placements;
    }

    /** {@code demandId} in the one plan, {@code otherDemandId} in the other; {@code null} when not placed there. */
    record Difference(UUID labourerId, LocalDate date, UUID demandId, UUID otherDemandId) {}

    /** Filled posts and points of both; differences in the order of days and labourers. */
    record View(
            UUID planId,
            UUID otherPlanId,
            int filled,
            int otherFilled,
            long costPoints,
            long otherCostPoints,
            int same,
            List<Difference> differences) {}

    /** One person on one day. */
    private record PersonDay(LocalDate date, UUID labourerId) {

        static final Comparator<PersonDay> ORDER =
                Comparator.comparing(PersonDay::date).thenComparing(PersonDay::labourerId);
    }

    View compare(UUID planId, UUID otherId) {
        Map<PersonDay, Seat> one = seats(planId);
        Map<PersonDay, Seat> other = seats(otherId);
        Set<PersonDay> all = new TreeSet<>(PersonDay.ORDER);
        all.addAll(one.keySet());
        all.addAll(other.keySet());
        List<Difference> differences = new ArrayList<>();
        for (PersonDay person : all) {
            UUID here = demandOf(one, person);
            UUID there = demandOf(other, person);
            if (!Objects.equals(here, there)) {
                differences.add(new Difference(person.labourerId(), person.date(), here, there));
            }
        }
        int same = all.size() - differences.size();
        return new View(planId, otherId, one.size(), other.size(), points(one), points(other), same, differences);
    }

    private static UUID demandOf(Map<PersonDay, Seat> seats, PersonDay person) {
        Seat seat = seats.get(person);
        return seat == null ? null : seat.place().demandId();
    }

    private Map<PersonDay, Seat> seats(UUID planId) {
        return placements.seats(planId).stream()
                .collect(Collectors.toMap(
                        seat -> new PersonDay(seat.place().date(), seat.labourerId()),
                        Function.identity(),
                        (held, chosen) -> chosen));
    }

    private static long points(Map<PersonDay, Seat> placed) {
        return placed.values().stream().mapToLong(Seat::costPoints).sum();
    }
}
