package org.gigstation.dispatch.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.gigstation.dispatch.DispatchProblem;
import org.gigstation.dispatch.demand.Demands;
import org.gigstation.dispatch.scope.Reach;
import org.gigstation.dispatch.scope.Scope;
import org.gigstation.kit.sql.RefusedByDatabase;
import org.gigstation.kit.time.Ids;

/** Puts a plan in the queue; one at a time for a division and day. */
@ApplicationScoped
class StartPlan {

    private final Plans plans;
    private final Demands demands;
    private final Clock clock;
    private final Ids ids;

    StartPlan(Plans plans, Demands demands, Clock clock, Ids ids) {
        this.plans = plans;
        this.demands = demands;
        this.clock = clock;
        this.ids = ids;
    }

    @Transactional
    PlanView start(NewPlan plan, Reach reach, String by) {
        if (!reach.seesDivision(plan.divisionCode())) {
            throw Scope.notFound();
        }
        plans.activeAround(plan.divisionCode(), plan.date()).ifPresent(StartPlan::refuse);
        Instant now = clock.instant();
        boolean toCome = plan.stretch().dates().stream().anyMatch(date -> isToCome(plan.divisionCode(), date, now));
        if (!toCome) {
            throw DispatchProblem.NOTHING_TO_PLAN.because(plan.date() + " 没有已发布且未开工的需求 · no demand of "
                    + plan.divisionCode() + " is released for that day and still to come");
        }
        UUID id = ids.next();
        try {
            plans.insert(id, plan, by, now);
        } catch (RefusedByDatabase e) {
            throw e.by("one_active_plan_per_division_and_day")
                    ? DispatchProblem.PLAN_EXISTS.because("刚刚已有人开始排班 · somebody started one at the same moment")
                    : e;
        }
        return plans.find(id, reach).orElseThrow();
    }

    private boolean isToCome(String divisionCode, LocalDate date, Instant now) {
        return demands.openOn(divisionCode, date).stream()
                .anyMatch(demand -> demand.on(date).meetAt().isAfter(now));
    }

    private static void refuse(UUID other) {
        throw DispatchProblem.PLAN_EXISTS.because(
                "方案 " + other + " 尚未批准或作废 · plan " + other + " is neither approved nor discarded");
    }
}
