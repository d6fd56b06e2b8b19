package org.gigstation.dispatch.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gigstation.dispatch.DispatchProblem;
import org.gigstation.dispatch.ETag;
import org.gigstation.dispatch.demand.Place;
import org.gigstation.dispatch.matching.Reason;
import org.gigstation.dispatch.plan.Placement.Origin;
import org.gigstation.dispatch.plan.PlanEdit.Break;
import org.gigstation.dispatch.plan.PlanEdit.Consequence;
import org.gigstation.dispatch.plan.PlanEdit.Step;
import org.gigstation.dispatch.plan.PlannedDay.Seen;
import org.gigstation.dispatch.scope.Scope;
import org.gigstation.kit.http.ProblemKind.Fault;
import org.gigstation.kit.sql.Sql;

/** Lets a person change a plan, and shows what it costs before it is saved. What breaks a rule for good is not saved. */
@ApplicationScoped
class EditPlan {

    private final Sql sql;
    private final Plans plans;
    private final PlacementRows rows;
    private final PlannedDay plannedDay;
    private final Clock clock;

    EditPlan(Sql sql, Plans plans, PlacementRows rows, PlannedDay plannedDay, Clock clock) {
        this.sql = sql;
        this.plans = plans;
        this.rows = rows;
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
        LocalDate date = edit.date() == null ? plan.date() : edit.date();
        Set<UUID> asked = edit.edits().stream().map(Step::labourerId).collect(Collectors.toSet());
        Seen seen = plannedDay.on(date, plan, asked, clock.instant());
        EditBoard board = new EditBoard(seen);
        edit.edits().forEach(board::apply);
        EditLaw law = new EditLaw(seen).judge(board);
        boolean saved = !edit.isDryRun();
        if (saved) {
            refuse(law.breaks());
            save(plan, seen, board, law);
        }
        return new Consequence(
                saved,
                saved ? version + 1 : version,
                board.before().size(),
                board.now().size(),
                law.points(board.before()),
                law.points(board.now()),
                law.breaks(),
                law.warnings());
    }

    private static void refuse(List<Break> breaks) {
        if (!breaks.isEmpty()) {
            throw DispatchProblem.EDIT_BREAKS_RULE.because(
                    "有 " + breaks.size() + " 处违反规则 · " + breaks.size() + " rules broken; see errors",
                    breaks.stream().map(EditPlan::fault).toList());
        }
    }

    private static Fault fault(Break one) {
        String remedy = one.overridable() ? "；可写明原因后例外 · overrideReason sets it aside" : "";
        return new Fault("/edits", one.rule() + ": " + one.zh() + " · " + one.en() + remedy);
    }

    private void save(PlanView plan, Seen seen, EditBoard board, EditLaw law) {
        Map<UUID, Placement> before =
                seen.chosen().stream().collect(Collectors.toMap(Placement::labourerId, placement -> placement));
        rows.delete(plan.id(), seen.date(), board.gone());
        rows.insert(
                plan.id(),
                board.changed().entrySet().stream()
                        .map(entry -> byHand(
                                entry.getKey(),
                                new Place(entry.getValue(), seen.date()),
                                before.get(entry.getKey()),
                                board.overrideOf(entry.getKey()),
                                law))
                        .toList());
        rows.unpin(plan.id(), seen.date(), board.unpinned());
        rows.replaceGaps(plan.id(), seen.date(), board.missing());
        sql.update("UPDATE plan SET version = version + 1 WHERE id = ?", plan.id());
    }

    /** Who is pinned where the plan had put them stays there for its reason, at the head of their crew and on their bus. */
    private static Placement byHand(UUID labourerId, Place place, Placement before, String override, EditLaw law) {
        long points = law.costOf(labourerId, place.demandId());
        boolean stays = before != null && before.place().equals(place) && override == null;
        return stays
                ? new Placement(
                        labourerId,
                        place,
                        Origin.OPERATOR,
                        before.leader(),
                        before.tripId(),
                        before.overrideReason(),
                        points,
                        before.reason())
                : new Placement(
                        labourerId, place, Origin.OPERATOR, false, null, override, points, Reason.overriding(override));
    }
}
