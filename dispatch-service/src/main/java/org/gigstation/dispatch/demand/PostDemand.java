package org.gigstation.dispatch.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.gigstation.dispatch.DispatchProblem;
import org.gigstation.dispatch.pool.WorkTypes;
import org.gigstation.dispatch.pool.Workplace;
import org.gigstation.dispatch.pool.Workplaces;
import org.gigstation.dispatch.scope.Reach;
import org.gigstation.dispatch.scope.Scope;
import org.gigstation.kit.http.ProblemKind.Fault;
import org.gigstation.kit.time.Ids;

/** Takes a new demand, as a draft or released at once. */
@ApplicationScoped
class PostDemand {

    private final Demands demands;
    private final DemandRows rows;
    private final Workplaces workplaces;
    private final WorkTypes workTypes;
    private final ReleaseDemand release;
    private final Clock clock;
    private final Ids ids;

    PostDemand(
            Demands demands,
            DemandRows rows,
            Workplaces workplaces,
            WorkTypes workTypes,
            ReleaseDemand release,
            Clock clock,
            Ids ids) {
        this.demands = demands;
        this.rows = rows;
        this.workplaces = workplaces;
        this.workTypes = workTypes;
        this.release = release;
        this.clock = clock;
        this.ids = ids;
    }

    @Transactional
    Demand post(NewDemand demand, boolean released, Reach reach) {
        Workplace site = siteOf(demand, reach);
        workTypes
                .find(demand.workTypeCode())
                .orElseThrow(() -> DispatchProblem.UNKNOWN_WORK_TYPE.because("工种 " + demand.workTypeCode()
                        + " 未登记 · register the work type first, or wait until it has arrived here"));
        DemandCheck.check(demand, ZoneId.of(site.zone()), clock.instant());
        UUID id = ids.next();
        refuseOverlap(id, demand, ZoneId.of(site.zone()));
        rows.insert(id, demand, site, clock.instant());
        Demand posted = demands.find(id, reach).orElseThrow();
        return released ? release.release(id, posted.version(), reach) : posted;
    }

    void refuseOverlap(UUID id, NewDemand demand, ZoneId zone) {
        List<Fault> overlaps = rows.overlapping(id, demand, zone).stream()
                .map(other -> overlapOf(demand, other))
                .toList();
        if (!overlaps.isEmpty()) {
            throw DispatchProblem.DEMAND_OVERLAPS.because(overlaps.get(0).detail(), overlaps);
        }
    }

    private static Fault overlapOf(NewDemand demand, DemandRows.Overlap other) {
        LocalDate date = demand.days().get(other.day()).date();
        return new Fault(
                "/days/" + other.day(),
                date + " 已有同地点、同工种、同时段的需求，请改它的人数 · overlaps demand " + other.demandId() + " on " + date
                        + "; change its headcount instead");
    }

    private Workplace siteOf(NewDemand demand, Reach reach) {
        Workplace site = workplaces
                .find(demand.siteId())
                .filter(found -> found.enterpriseId().equals(demand.enterpriseId()))
                .orElseThrow(() -> DispatchProblem.UNKNOWN_SITE.because("地点 " + demand.siteId()
                        + " 不存在或不属于该企业 · register the site first, or wait until it has arrived here"));
        if (!reach.sees(site.divisionCode(), site.enterpriseId())) {
            throw Scope.notFound();
        }
        return site;
    }
}
