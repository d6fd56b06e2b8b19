package org.gigstation.dispatch.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.gigstation.assignment.Assignment;
import org.gigstation.assignment.Plan;
import org.gigstation.dispatch.matching.Day;
import org.gigstation.dispatch.matching.ReasonJson;
import org.gigstation.dispatch.matching.Solver.Solved;
import org.gigstation.dispatch.matching.Vacancy;
import org.gigstation.dispatch.plan.Placements.Gap;
import org.gigstation.dispatch.plan.Placements.StandBy;
import org.gigstation.dispatch.plan.PlanOutcome.DayOutcome;
import org.gigstation.kit.sql.Sql;

/** Stores a plan, if it is still wanted. */
@ApplicationScoped
class FinishPlan {

    private final Sql sql;
    private final PlacementRows rows;
    private final ReasonJson json;
    private final Clock clock;

    FinishPlan(Sql sql, PlacementRows rows, ReasonJson json, Clock clock) {
        this.sql = sql;
        this.rows = rows;
        this.json = json;
        this.clock = clock;
    }

    /** All that is written; told and explained before the transaction begins. */
    record Made(Solved solved, List<Placement> chosen, List<StandBy> standBys, List<Gap> gaps) {}

    @Transactional
    void finish(PlanView plan, Made made, Instant started) {
        Instant now = clock.instant();
        PlanOutcome outcome = outcome(plan, made, Duration.between(started, now));
        int wanted = sql.update(
                """
                UPDATE plan SET state = 'READY', done = ?, total = ?, outcome = ?::jsonb, prices = ?::jsonb, changes = ?::jsonb,
                    finished_at = ?, version = version + 1
                WHERE id = ? AND state = 'RUNNING'""",
                outcome.filled(),
                outcome.positions(),
                json.write(outcome),
                json.write(made.solved().plan().prices()),
                json.write(PlanChanges.of(made.solved().plan().changes())),
                now,
                plan.id());
        if (wanted == 1) {
            rows.insert(plan.id(), made.chosen());
            rows.insertStandBys(plan.id(), made.standBys());
            rows.insertGaps(plan.id(), made.gaps());
        }
    }

    private static PlanOutcome outcome(PlanView view, Made made, Duration took) {
        Day day = made.solved().day();
        Plan plan = made.solved().plan();
        int held = (int) made.chosen().stream().filter(Placement::isHeld).count();
        return new PlanOutcome(
                day.open(),
                plan.filled(),
                day.open() - plan.filled(),
                held,
                day.members().size(),
                made.standBys().size(),
                plan.costPoints(),
                plan.gapPercent(),
                plan.certified(),
                plan.complete(),
                plan.hash(),
                plan.changes().changes(),
                took.toMillis() / 1000.0,
                view.stretch().dates().stream().map(date -> on(date, day, plan)).toList());
    }

    private static DayOutcome on(LocalDate date, Day day, Plan plan) {
        int positions = day.vacancies().stream()
                .filter(vacancy -> vacancy.post().date().equals(date))
                .mapToInt(Vacancy::open)
                .sum();
        int filled = (int) plan.assignments().stream()
                .map(Assignment::day)
                .filter(date::equals)
                .count();
        return new DayOutcome(date, positions, filled);
    }
}
