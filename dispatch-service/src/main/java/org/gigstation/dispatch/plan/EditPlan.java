package org.gigstation.dispatch.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gigstation.dispatch.DispatchProblem;
import org.gigstation.dispatch.ETag;
import org.gigstation.dispatch.matching.Reason;
import org.gigstation.dispatch.plan.Placement.Origin;
import org.gigstation.dispatch.plan.PlanEdit.Break;
import org.gigstation.dispatch.plan.PlanEdit.Consequence;
import org.gigstation.dispatch.scope.Scope;
import org.gigstation.dispatch.sql.Sql;
import org.gigstation.kit.http.ProblemKind.Fault;

/** Lets a person change a plan, and shows what it costs before it is saved. What breaks a rule is not saved. */
@ApplicationScoped
class EditPlan {

    private final Sql sql;
    private final Plans plans;
    private final Placements placements;
    private final PlannedDay plannedDay;
    private final Clock clock;

    EditPlan(Sql sql, Plans plans, Placements placements, PlannedDay plannedDay, Clock clock) {
        this.sql = sql;
        this.plans = plans;
        this.placements = placements;
        this.plannedDay = plannedDay;
        this.clock = clock;
    }

    @Transactional
    Consequence edit(UUID id, long version, PlanEdit edit) {
        PlanView plan = plans.hold(id).orElseThrow(Scope::notFound);
        if (plan.state() != PlanState.READY) {
            throw DispatchProblem.WRONG_STATE.because(
                    "方案当前为 " + plan.state() + " · only a plan that is READY can be edited");
        }
        ETag.mustMatch(version, plan.version());
        List<Placement> chosen = placements.of(id).stream()
                .filter(placement -> placement.origin() != Origin.HELD)
                .toList();
        EditBoard board = EditBoard.of(plannedDay.asOf(plan, chosen, clock.instant()), chosen);
        edit.edits().forEach(board::apply);
        List<Break> breaks = board.breaks();
        boolean saved = !edit.isDryRun();
        if (saved) {
            refuse(breaks);
            save(plan, chosen, board);
        }
        return new Consequence(
                saved,
                saved ? version + 1 : version,
                board.filledBefore(),
                board.filled(),
                board.pointsBefore(),
                board.points(),
                breaks);
    }

    private static void refuse(List<Break> breaks) {
        if (!breaks.isEmpty()) {
            throw DispatchProblem.EDIT_BREAKS_RULE.because(
                    "有 " + breaks.size() + " 处违反规则 · " + breaks.size() + " rules broken; see errors",
                    breaks.stream()
                            .map(one -> new Fault("/edits", one.rule() + ": " + one.zh() + " · " + one.en()))
                            .toList());
        }
    }

    private void save(PlanView plan, List<Placement> chosen, EditBoard board) {
        Map<UUID, Placement> before =
                chosen.stream().collect(Collectors.toMap(Placement::labourerId, Function.identity()));
        placements.delete(plan.id(), board.gone());
        placements.insert(
                plan.id(),
                board.changed().entrySet().stream()
                        .map(entry -> placement(plan, before.get(entry.getKey()), entry, board))
                        .toList());
        sql.update("UPDATE plan SET version = version + 1 WHERE id = ?", plan.id());
    }

    /** Who stays where they were stays for the same reason, and leads the crew as before. */
    private static Placement placement(PlanView plan, Placement before, Map.Entry<UUID, UUID> now, EditBoard board) {
        boolean stays = before != null && before.demandId().equals(now.getValue());
        return new Placement(
                now.getKey(),
                now.getValue(),
                plan.date(),
                board.isPinned(now.getKey()) ? Origin.OPERATOR : Origin.SOLVER,
                stays && before.leader(),
                board.costOf(now.getKey()),
                stays ? before.reason() : Reason.BY_OPERATOR);
    }
}
