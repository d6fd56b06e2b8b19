package org.gigstation.dispatch.demand;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A demand as clients see it. {@code version} is the entity tag. */
record DemandView(
        UUID id,
        long version,
        DemandState state,
        UUID enterpriseId,
        String enterpriseName,
        UUID siteId,
        String siteName,
        String divisionCode,
        String workTypeCode,
        String workName,
        List<DayView> days,
        Shift shift,
        String zone,
        Pay pay,
        boolean meals,
        boolean bus,
        int minAge,
        LegalRole legalRole,
        int priority,
        NewDemand.Meeting meeting,
        Duration answerWithin,
        String note,
        Instant createdAt,
        Crew crew) {

    /** One day: posts asked for, taken and open; shift and meeting as instants. */
    record DayView(
            LocalDate date, int headcount, int filled, int vacant, Instant startsAt, Instant endsAt, Instant meetAt) {}

    static DemandView of(Demand demand) {
        return new DemandView(
                demand.id(),
                demand.version(),
                demand.state(),
                demand.enterpriseId(),
                demand.enterpriseName(),
                demand.siteId(),
                demand.siteName(),
                demand.divisionCode(),
                demand.workTypeCode(),
                demand.workName(),
                demand.posts().stream().map(DemandView::day).toList(),
                demand.shift(),
                demand.zone(),
                demand.pay(),
                demand.meals(),
                demand.bus(),
                demand.minAge(),
                demand.legalRole(),
                demand.priority(),
                demand.meeting(),
                demand.answerWithin(),
                demand.note(),
                demand.createdAt(),
                demand.crew());
    }

    private static DayView day(Post post) {
        return new DayView(
                post.date(), post.headcount(), post.filled(), post.vacant(), post.from(), post.to(), post.meetAt());
    }
}
