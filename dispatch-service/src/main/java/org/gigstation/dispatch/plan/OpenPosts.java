package org.gigstation.dispatch.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gigstation.assignment.Pin;
import org.gigstation.dispatch.demand.Demand;
import org.gigstation.dispatch.demand.Demands;
import org.gigstation.dispatch.demand.Post;
import org.gigstation.dispatch.matching.Reason;
import org.gigstation.dispatch.matching.Vacancy;
import org.gigstation.dispatch.plan.Placement.Origin;
import org.gigstation.dispatch.sql.Row;
import org.gigstation.dispatch.sql.Sql;

/** What a division's day looks like before it is planned: posts that are open, and people who have a post or an offer and keep it. */
@ApplicationScoped
class OpenPosts {

    private static final Reason CONFIRMED = new Reason("已确认，保留不动", "confirmed before; stays", 0, List.of(), null, null);
    private static final Reason ASKED = new Reason("已发邀约，等待答复", "asked before; waits", 0, List.of(), null, null);

    private final Sql sql;
    private final Demands demands;

    OpenPosts(Sql sql, Demands demands) {
        this.sql = sql;
        this.demands = demands;
    }

    /** Vacancies of every open demand, none included, and who is held. */
    record Situation(List<Vacancy> vacancies, List<Placement> held) {}

    /** Posts whose meeting time has come are past planning. */
    Situation of(String divisionCode, LocalDate date, Instant now) {
        List<Demand> open = demands.openOn(divisionCode, date).stream()
                .filter(demand -> demand.on(date).meetAt().isAfter(now))
                .toList();
        List<Placement> held = held(open, date);
        Map<UUID, Integer> taken = new HashMap<>();
        held.forEach(one -> taken.merge(one.demandId(), 1, Integer::sum));
        List<Vacancy> vacancies = new ArrayList<>();
        for (Demand demand : open) {
            Post post = demand.on(date);
            int left = Math.max(0, post.headcount() - taken.getOrDefault(demand.id(), 0));
            vacancies.add(new Vacancy(demand, post, left));
        }
        return new Situation(vacancies, held);
    }

    private List<Placement> held(List<Demand> open, LocalDate date) {
        UUID[] ids = open.stream().map(Demand::id).toArray(UUID[]::new);
        return sql.list(
                """
                SELECT labourer_id, demand_id, true AS confirmed FROM assignment WHERE live AND work_date = ? AND demand_id = ANY (?)
                UNION ALL
                SELECT labourer_id, demand_id, false FROM offer WHERE open AND work_date = ? AND demand_id = ANY (?)""",
                row -> new Placement(
                        row.id("labourer_id"),
                        row.id("demand_id"),
                        date,
                        Origin.HELD,
                        false,
                        0,
                        row.yes("confirmed") ? CONFIRMED : ASKED),
                date,
                ids,
                date,
                ids);
    }

    /** What the last plan of the same division and day said, so that a new one changes little. */
    List<Pin> lastPlan(String divisionCode, LocalDate date) {
        return sql.list(
                """
                SELECT labourer_id, demand_id FROM placement WHERE origin <> 'HELD' AND plan_id =
                    (SELECT id FROM plan WHERE division_code = ? AND work_date = ? AND state IN ('READY', 'APPROVED', 'DISCARDED')
                        AND finished_at IS NOT NULL ORDER BY finished_at DESC LIMIT 1)""",
                OpenPosts::pin,
                divisionCode,
                date);
    }

    /** Whom an operator put somewhere by hand in the last plan. Once it was approved they were asked, and it is they who decide. */
    List<Pin> pinned(String divisionCode, LocalDate date) {
        return sql.list(
                """
                SELECT labourer_id, demand_id FROM placement JOIN plan ON plan.id = plan_id
                WHERE origin = 'OPERATOR' AND plan.state <> 'APPROVED' AND plan.id =
                    (SELECT id FROM plan WHERE division_code = ? AND work_date = ? AND state IN ('READY', 'APPROVED', 'DISCARDED')
                        AND finished_at IS NOT NULL ORDER BY finished_at DESC LIMIT 1)
                ORDER BY labourer_id""",
                OpenPosts::pin,
                divisionCode,
                date);
    }

    private static Pin pin(Row row) {
        return new Pin(row.id("labourer_id").toString(), row.id("demand_id").toString());
    }
}
