package org.gigstation.dispatch.plan;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gigstation.dispatch.matching.GapView;
import org.gigstation.dispatch.matching.Reason;
import org.gigstation.dispatch.matching.ReasonJson;
import org.gigstation.dispatch.sql.Row;
import org.gigstation.dispatch.sql.Sql;

/** What a plan decided: who goes where, who stands by, what stays open. */
@ApplicationScoped
class Placements {

    private static final String SELECT =
            "SELECT labourer_id, demand_id, work_date, origin, leader, cost_points, reason::text AS reason FROM placement WHERE";

    private final Sql sql;
    private final ReasonJson json;

    Placements(Sql sql, ReasonJson json) {
        this.sql = sql;
        this.json = json;
    }

    List<Placement> of(UUID planId) {
        return sql.list(SELECT + " plan_id = ? ORDER BY demand_id, cost_points, labourer_id", this::read, planId);
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
    record Gap(UUID demandId, LocalDate date, int missing, GapView reason) {}

    List<Gap> gapsOf(UUID planId) {
        return sql.list(
                "SELECT demand_id, work_date, missing, reason::text AS reason FROM plan_gap WHERE plan_id = ? ORDER BY demand_id",
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

    void insert(UUID planId, Collection<Placement> placements) {
        sql.batch(
                """
                INSERT INTO placement (plan_id, labourer_id, demand_id, work_date, origin, leader, cost_points, reason)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?::jsonb)""",
                placements.stream()
                        .map(one -> new Object[] {
                            planId,
                            one.labourerId(),
                            one.demandId(),
                            one.date(),
                            one.origin(),
                            one.leader(),
                            one.costPoints(),
                            json.write(one.reason())
                        })
                        .toList());
    }

    void insertStandBys(UUID planId, List<StandBy> standBys) {
        sql.batch(
                "INSERT INTO plan_stand_by (plan_id, labourer_id, demand_id, place) VALUES (?, ?, ?, ?)",
                java.util.stream.IntStream.range(0, standBys.size())
                        .mapToObj(place -> new Object[] {
                            planId,
                            standBys.get(place).labourerId(),
                            standBys.get(place).demandId(),
                            place + 1
                        })
                        .toList());
    }

    void insertGaps(UUID planId, List<Gap> gaps) {
        sql.batch(
                "INSERT INTO plan_gap (plan_id, demand_id, work_date, missing, reason) VALUES (?, ?, ?, ?, ?::jsonb)",
                gaps.stream()
                        .map(gap -> new Object[] {
                            planId, gap.demandId(), gap.date(), gap.missing(), json.write(gap.reason())
                        })
                        .toList());
    }

    void delete(UUID planId, Collection<UUID> labourerIds) {
        sql.update(
                "DELETE FROM placement WHERE plan_id = ? AND labourer_id = ANY (?)",
                planId,
                labourerIds.toArray(UUID[]::new));
    }

    private Placement read(Row row) {
        return new Placement(
                row.id("labourer_id"),
                row.id("demand_id"),
                row.date("work_date"),
                row.one(Placement.Origin.class, "origin"),
                row.yes("leader"),
                row.number("cost_points"),
                json.read(row.text("reason"), Reason.class));
    }
}
