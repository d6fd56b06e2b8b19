package org.gigstation.dispatch.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gigstation.assignment.Plan;
import org.gigstation.dispatch.matching.Day;
import org.gigstation.dispatch.matching.ReasonJson;
import org.gigstation.dispatch.matching.Solver.Solved;
import org.gigstation.dispatch.plan.Placement.Origin;
import org.gigstation.dispatch.plan.Placements.Gap;
import org.gigstation.dispatch.plan.Placements.StandBy;
import org.gigstation.dispatch.sql.Sql;

/** Stores a plan, if it is still wanted. */
@ApplicationScoped
class FinishPlan {

    private final Sql sql;
    private final Placements placements;
    private final ReasonJson json;
    private final Clock clock;

    FinishPlan(Sql sql, Placements placements, ReasonJson json, Clock clock) {
        this.sql = sql;
        this.placements = placements;
        this.json = json;
        this.clock = clock;
    }

    @Transactional
    void finish(UUID planId, Day day, Solved solved, List<Placement> chosen, List<StandBy> standBys, Instant started) {
        Instant now = clock.instant();
        PlanOutcome outcome = outcome(day, solved.plan(), chosen, standBys.size(), Duration.between(started, now));
        int wanted = sql.update(
                """
                UPDATE plan SET state = 'READY', done = ?, total = ?, outcome = ?::jsonb, prices = ?::jsonb, finished_at = ?,
                    version = version + 1
                WHERE id = ? AND state = 'RUNNING'""",
                outcome.filled(),
                outcome.positions(),
                json.write(outcome),
                json.write(solved.plan().prices()),
                now,
                planId);
        if (wanted == 1) {
            placements.insert(planId, chosen);
            placements.insertStandBys(planId, standBys);
            placements.insertGaps(planId, gaps(day, solved));
        }
    }

    private static PlanOutcome outcome(Day day, Plan plan, List<Placement> chosen, int standBys, Duration took) {
        int held = (int) chosen.stream()
                .filter(placement -> placement.origin() == Origin.HELD)
                .count();
        return new PlanOutcome(
                day.open(),
                plan.filled(),
                day.open() - plan.filled(),
                held,
                day.members().size(),
                standBys,
                plan.costPoints(),
                plan.gapPercent(),
                plan.certified(),
                plan.complete(),
                plan.hash(),
                plan.changes().changes(),
                took.toMillis() / 1000.0);
    }

    private static List<Gap> gaps(Day day, Solved solved) {
        return solved.plan().gaps().stream()
                .map(gap -> new Gap(
                        day.vacancy(gap.lineId()).demandId(),
                        day.vacancy(gap.lineId()).post().date(),
                        gap.missing(),
                        solved.gap(gap.lineId())))
                .toList();
    }
}
