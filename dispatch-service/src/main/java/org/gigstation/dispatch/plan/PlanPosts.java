package org.gigstation.dispatch.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gigstation.dispatch.demand.Demand;
import org.gigstation.dispatch.demand.Demands;
import org.gigstation.dispatch.matching.Reason;
import org.gigstation.dispatch.plan.Placement.Origin;

/** A plan post by post, as an operator reads it. */
@ApplicationScoped
class PlanPosts {

    private final Placements placements;
    private final Demands demands;

    PlanPosts(Placements placements, Demands demands) {
        this.placements = placements;
        this.demands = demands;
    }

    /** The posts of one demand with everybody placed; {@code missing} stay open. */
    record PostView(
            UUID demandId,
            String enterpriseName,
            String siteName,
            String workName,
            int headcount,
            int missing,
            List<PersonView> people) {}

    /** Who goes there, who put them there, and why. */
    record PersonView(
            UUID labourerId,
            Origin origin,
            boolean leader,
            UUID tripId,
            String overrideReason,
            long costPoints,
            Reason reason) {}

    List<PostView> page(UUID planId, LocalDate date, UUID after, int fetch) {
        List<UUID> shown = placements.demandsOn(planId, date, after, fetch);
        Map<UUID, List<Placement>> byDemand =
                placements.on(planId, date, shown).stream().collect(Collectors.groupingBy(Placement::demandId));
        Map<UUID, Integer> missing = placements.gapsOf(planId).stream()
                .filter(gap -> gap.date().equals(date))
                .collect(Collectors.toMap(Placements.Gap::demandId, Placements.Gap::missing));
        Map<UUID, Demand> known = demands.byId(shown);
        return shown.stream()
                .map(id -> view(known.get(id), byDemand.getOrDefault(id, List.of()), missing.getOrDefault(id, 0)))
                .toList();
    }

    private static PostView view(Demand demand, List<Placement> placed, int missing) {
        return new PostView(
                demand.id(),
                demand.enterpriseName(),
                demand.siteName(),
                demand.workName(),
                placed.size() + missing,
                missing,
                placed.stream()
                        .map(one -> new PersonView(
                                one.labourerId(),
                                one.origin(),
                                one.leader(),
                                one.tripId(),
                                one.overrideReason(),
                                one.costPoints(),
                                one.reason()))
                        .toList());
    }
}
