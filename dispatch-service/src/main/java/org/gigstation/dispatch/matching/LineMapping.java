package org.gigstation.dispatch.matching;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gigstation.assignment.DemandLine;
import org.gigstation.assignment.GeoPoint;
import org.gigstation.assignment.Shift;
import org.gigstation.assignment.Site;
import org.gigstation.assignment.SkillNeed;
import org.gigstation.assignment.WorkCodes;
import org.gigstation.dispatch.demand.Demand;
import org.gigstation.dispatch.pool.Workplace;
import org.gigstation.events.WorkTypeChanged;

/** A vacancy as the optimiser knows lines. */
record LineMapping(Map<UUID, Workplace> sites, Map<String, WorkTypeChanged> workTypes) {

    /** The optimiser compares pay with a person's floor and takes no more than this. */
    private static final long HIGHEST_PAY_FEN = 100_000_000;

    DemandLine map(Vacancy vacancy, Set<String> barred, boolean coverClosed, boolean seatNeeded) {
        Demand demand = vacancy.demand();
        Workplace place = sites.get(demand.siteId());
        WorkTypeChanged type = workTypes.get(demand.workTypeCode());
        Shift shift = new Shift(vacancy.post().from(), vacancy.post().to());
        return new DemandLine(
                vacancy.lineId(),
                new Site(
                        place.siteId().toString(),
                        place.enterpriseId().toString(),
                        new GeoPoint(place.latitude(), place.longitude())),
                demand.workTypeCode(),
                vacancy.post().date(),
                shift,
                vacancy.open(),
                Math.min(HIGHEST_PAY_FEN, demand.pay().expectedFen(Duration.between(shift.start(), shift.end()))),
                codes(type),
                type.skillCode() == null ? null : new SkillNeed(type.skillCode(), Math.max(1, type.minSkillLevel())),
                demand.priority(),
                vacancy.crew(),
                barred,
                coverClosed,
                seatNeeded);
    }

    private static WorkCodes codes(WorkTypeChanged type) {
        return new WorkCodes(
                type.liftKg(),
                type.bending(),
                type.height(),
                type.chemical(),
                type.coldWater(),
                type.night(),
                type.hazardous(),
                type.youthAllowed());
    }
}
