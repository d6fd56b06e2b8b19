package org.gigstation.dispatch.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.gigstation.dispatch.DispatchProblem;
import org.gigstation.dispatch.ETag;
import org.gigstation.dispatch.pool.Workplaces;
import org.gigstation.dispatch.scope.Reach;
import org.gigstation.dispatch.scope.Scope;
import org.gigstation.events.DemandMoved.Move;
import org.gigstation.events.EnterpriseChanged.Standing;

/** Opens a demand for people, once pay is agreed. */
@ApplicationScoped
class ReleaseDemand {

    private final Demands demands;
    private final DemandRows rows;
    private final DemandEvents events;
    private final Workplaces workplaces;

    ReleaseDemand(Demands demands, DemandRows rows, DemandEvents events, Workplaces workplaces) {
        this.demands = demands;
        this.rows = rows;
        this.events = events;
        this.workplaces = workplaces;
    }

    @Transactional
    Demand release(UUID id, long version, Reach reach) {
        Demand demand = demands.find(id, reach).orElseThrow(Scope::notFound);
        ETag.mustMatch(version, demand.version());
        DemandState next = demand.state().moveTo(DemandState.RELEASED);
        DemandCheck.checkPay(demand.pay());
        refuseBlocked(demand);
        if (!rows.move(id, version, next)) {
            throw ETag.changed();
        }
        Demand released = demands.find(id, reach).orElseThrow();
        events.tell(released, Move.RELEASED);
        return released;
    }

    private void refuseBlocked(Demand demand) {
        workplaces
                .find(demand.siteId())
                .filter(site -> site.standing() == Standing.BLOCKED)
                .ifPresent(site -> {
                    throw DispatchProblem.ENTERPRISE_BLOCKED.because(
                            "该企业已被暂停用工 · the enterprise is blocked, for wages in arrears or by a person's decision");
                });
    }
}
