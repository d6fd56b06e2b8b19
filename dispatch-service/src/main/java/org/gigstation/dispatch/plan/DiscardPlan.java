package org.gigstation.dispatch.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.gigstation.dispatch.ETag;
import org.gigstation.dispatch.scope.Reach;
import org.gigstation.dispatch.scope.Scope;

/** A person says no to a plan, or stops one that is being made. */
@ApplicationScoped
class DiscardPlan {

    private final Plans plans;

    DiscardPlan(Plans plans) {
        this.plans = plans;
    }

    @Transactional
    PlanView discard(UUID id, long version, Reach reach) {
        PlanView plan = plans.hold(id).orElseThrow(Scope::notFound);
        PlanState next = plan.state().moveTo(PlanState.DISCARDED);
        ETag.mustMatch(version, plan.version());
        plans.move(id, next, null);
        return plans.find(id, reach).orElseThrow(Scope::notFound);
    }
}
