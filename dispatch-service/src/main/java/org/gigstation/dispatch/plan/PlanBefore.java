package org.gigstation.dispatch.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.gigstation.assignment.Pin;
import org.gigstation.dispatch.demand.Place;
import org.gigstation.dispatch.matching.Stretch;
import org.gigstation.kit.sql.Row;
import org.gigstation.kit.sql.Sql;

/** What the last plans of the same division said of the days that are planned now, tentatively or firmly. */
@ApplicationScoped
class PlanBefore {

    private static final String LAST =
            """
            FROM generate_series(?::date, ?::date, interval '1 day') AS of (day)
                CROSS JOIN LATERAL (SELECT id, state, work_date FROM plan
                    WHERE division_code = ? AND state IN ('READY', 'APPROVED', 'DISCARDED') AND finished_at IS NOT NULL
                        AND of.day::date BETWEEN work_date AND work_date + days - 1
                    ORDER BY finished_at DESC LIMIT 1) p
                JOIN placement l ON l.plan_id = p.id AND l.work_date = of.day::date""";

    private final Sql sql;

    PlanBefore(Sql sql) {
        this.sql = sql;
    }

    /** Somebody whom an operator put there by hand, and why a rule was set aside for it, or {@code null}. */
    record Pinned(UUID labourerId, Place place, String overrideReason) {

        Pin pin() {
            return new Pin(labourerId.toString(), place.line());
        }
    }

    /** Who was where, so that a new plan changes little. */
    List<Pin> said(String divisionCode, Stretch stretch) {
        return sql.list(
                "SELECT l.labourer_id, l.demand_id, l.work_date, NULL AS override_reason " + LAST
                        + " WHERE l.origin <> 'HELD'",
                row -> pinned(row).pin(),
                stretch.first(),
                stretch.last(),
                divisionCode);
    }

    /** Whom an operator pinned. Once a plan was approved those of its first day were asked, and it is they who decide. */
    List<Pinned> pinned(String divisionCode, Stretch stretch) {
        return sql.list(
                "SELECT l.labourer_id, l.demand_id, l.work_date, l.override_reason " + LAST
                        + " WHERE l.origin = 'OPERATOR' AND (p.state <> 'APPROVED' OR l.work_date > p.work_date)"
                        + " ORDER BY l.work_date, l.labourer_id",
                PlanBefore::pinned,
                stretch.first(),
                stretch.last(),
                divisionCode);
    }

    private static Pinned pinned(Row row) {
        return new Pinned(
                row.id("labourer_id"),
                new Place(row.id("demand_id"), row.date("work_date")),
                row.text("override_reason"));
    }
}
