package org.gigstation.dispatch.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gigstation.dispatch.matching.GapView;
import org.gigstation.dispatch.matching.ReasonJson;
import org.gigstation.dispatch.plan.Placements.Gap;
import org.gigstation.dispatch.plan.Placements.StandBy;
import org.gigstation.kit.sql.Sql;

/** Writes what a plan decided. */
@ApplicationScoped
class PlacementRows {

    private final Sql sql;
    private final ReasonJson json;

    PlacementRows(Sql sql, ReasonJson json) {
        this.sql = sql;
        this.json = json;
    }

    void insert(UUID planId, Collection<Placement> placements) {
        sql.batch(
                """
                INSERT INTO placement (plan_id, labourer_id, demand_id, work_date, origin, leader, trip_id, override_reason,
                    cost_points, reason)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)""",
                placements.stream()
                        .map(one -> new Object[] {
                            planId,
                            one.labourerId(),
                            one.demandId(),
                            one.date(),
                            one.origin(),
                            one.leader(),
                            one.tripId(),
                            one.overrideReason(),
                            one.costPoints(),
                            json.write(one.reason())
                        })
                        .toList());
    }

    void insertStandBys(UUID planId, List<StandBy> standBys) {
        sql.batch(
                "INSERT INTO plan_stand_by (plan_id, labourer_id, demand_id, place) VALUES (?, ?, ?, ?)",
                IntStream.range(0, standBys.size())
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

    /** Posts of a day that stay open once it was edited: those that were open before keep their reason. */
    void replaceGaps(UUID planId, LocalDate date, Map<UUID, Integer> missing) {
        sql.update(
                "DELETE FROM plan_gap WHERE plan_id = ? AND work_date = ? AND NOT demand_id = ANY (?)",
                planId,
                date,
                missing.keySet().toArray(UUID[]::new));
        String takenOff = json.write(GapView.TAKEN_OFF);
        sql.batch(
                """
                INSERT INTO plan_gap (plan_id, demand_id, work_date, missing, reason) VALUES (?, ?, ?, ?, ?::jsonb)
                ON CONFLICT (plan_id, demand_id, work_date) DO UPDATE SET missing = excluded.missing""",
                missing.entrySet().stream()
                        .map(open -> new Object[] {planId, open.getKey(), date, open.getValue(), takenOff})
                        .toList());
    }

    void delete(UUID planId, LocalDate date, Collection<UUID> labourerIds) {
        sql.update(
                "DELETE FROM placement WHERE plan_id = ? AND work_date = ? AND labourer_id = ANY (?) AND origin <> 'HELD'",
                planId,
                date,
                labourerIds.toArray(UUID[]::new));
    }

    /** From now on they stay where they are only as long as it is best. */
    void unpin(UUID planId, LocalDate date, Collection<UUID> labourerIds) {
        sql.update(
                """
                UPDATE placement SET origin = 'SOLVER'
                WHERE plan_id = ? AND work_date = ? AND labourer_id = ANY (?) AND origin = 'OPERATOR'""",
                planId,
                date,
                labourerIds.toArray(UUID[]::new));
    }
}
