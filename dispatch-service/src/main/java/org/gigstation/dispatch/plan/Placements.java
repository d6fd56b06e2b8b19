package org.gigstation.dispatch.plan;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gigstation.dispatch.demand.Place;
import org.gigstation.dispatch.matching.GapView;
import org.gigstation.dispatch.matching.Reason;
import org.gigstation.dispatch.matching.ReasonJson;
import org.gigstation.kit.sql.Row;
import org.gigstation.kit.sql.Sql;

/** What a plan decided: who goes where, who stands by, what stays open. */
@ApplicationScoped
class Placements {

    private static final String SELECT =
            """
            SELECT labourer_id, demand_id, work_date, origin, leader, trip_id, override_reason, cost_points, reason::text AS reason
            FROM placement WHERE plan_id = ?""";
    private static final String ORDER = " ORDER BY work_date, demand_id, cost_points, labourer_id";

    private final Sql sql;
    private final ReasonJson json;

    Placements(Sql sql, ReasonJson json) {
        this.sql = sql;
        this.json = json;
    }

    List<Placement> on(UUID planId, LocalDate date) {
        return sql.list(SELECT + " AND work_date = ?" + ORDER, this::read, planId, date);
    }

    List<Placement> on(UUID planId, LocalDate date, Collection<UUID> demandIds) {
        return sql.list(
                SELECT + " AND work_date = ? AND demand_id = ANY (?)" + ORDER,
                this::read,
                planId,
                date,
                demandIds.toArray(UUID[]::new));
    }

    /** Who is where, and no more of it; those held before the plan first. */
    record Seat(UUID labourerId, Place place, long costPoints) {}

    List<Seat> seats(UUID planId) {
        return sql.list(
                "SELECT labourer_id, demand_id, work_date, cost_points FROM placement WHERE plan_id = ? ORDER BY origin <> 'HELD'",
                row -> new Seat(row.id("labourer_id"), place(row), row.number("cost_points")),
                planId);
    }

    /** Demands of a day that have people or gaps in the plan, by id. */
    List<UUID> demandsOn(UUID planId, LocalDate date, UUID after, int fetch) {
        return sql.list(
                """
                SELECT demand_id FROM placement WHERE plan_id = ? AND work_date = ? AND demand_id > ?
                UNION SELECT demand_id FROM plan_gap WHERE plan_id = ? AND work_date = ? AND demand_id > ?
                ORDER BY 1 LIMIT ?""",
                row -> row.id("demand_id"),
                planId,
                date,
                after,
                planId,
                date,
                after,
                fetch);
    }

    /** Somebody on the stand-by list, and the posts they would do best. */
    record StandBy(UUID labourerId, UUID demandId) {}

    List<StandBy> standBysOf(UUID planId) {
        return sql.list(
                "SELECT labourer_id, demand_id FROM plan_stand_by WHERE plan_id = ? ORDER BY place",
                row -> new StandBy(row.id("labourer_id"), row.id("demand_id")),
                planId);
    }

    /** Posts of a demand that stay open, and why. */
    record Gap(UUID demandId, LocalDate date, int missing, GapView reason) {

        Place place() {
            return new Place(demandId, date);
        }

        /** Whoever leaves a post empty by hand fills it by hand: nobody else is looked for, not them again either. */
        boolean takenOff() {
            return reason.equals(GapView.TAKEN_OFF);
        }
    }

    List<Gap> gapsOf(UUID planId) {
        return sql.list(
                """
                SELECT demand_id, work_date, missing, reason::text AS reason FROM plan_gap WHERE plan_id = ?
                ORDER BY work_date, demand_id""",
                row -> new Gap(
                        row.id("demand_id"),
                        row.date("work_date"),
                        row.whole("missing"),
                        json.read(row.text("reason"), GapView.class)),
                planId);
    }

    /** What one more suitable person was worth on each line, in points. */
    Map<String, Long> pricesOf(UUID planId) {
        return sql.first("SELECT prices::text AS prices FROM plan WHERE id = ?", row -> row.text("prices"), planId)
                .map(text -> json.read(text, new TypeReference<Map<String, Long>>() {}))
                .orElse(Map.of());
    }

    private Placement read(Row row) {
        return new Placement(
                row.id("labourer_id"),
                place(row),
                row.one(Placement.Origin.class, "origin"),
                row.yes("leader"),
                row.id("trip_id"),
                row.text("override_reason"),
                row.number("cost_points"),
                json.read(row.text("reason"), Reason.class));
    }

    private static Place place(Row row) {
        return new Place(row.id("demand_id"), row.date("work_date"));
    }
}
