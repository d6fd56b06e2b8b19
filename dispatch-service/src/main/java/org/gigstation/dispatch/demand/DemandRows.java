package org.gigstation.dispatch.demand;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gigstation.dispatch.DispatchProblem;
import org.gigstation.dispatch.ETag;
import org.gigstation.dispatch.demand.Pay.PayDate;
import org.gigstation.dispatch.pool.Workplace;
import org.gigstation.events.OfferMade.Pay.Form;
import org.gigstation.kit.http.ProblemKind.Fault;
import org.gigstation.kit.sql.RefusedByDatabase;
import org.gigstation.kit.sql.Row;
import org.gigstation.kit.sql.Sql;

/** Writes demands and their posts. */
@ApplicationScoped
class DemandRows {

    private static final String VALUES =
            """
            shift_start = ?, shift_end = ?, ends_days_later = ?, pay_form = ?, rate_fen = ?, pay_unit = ?, pieces_per_day = ?,
            pay_date_rule = ?, pay_within_days = ?, meals = ?, bus = ?, min_age = ?, legal_role = ?, priority = ?,
            meet_place = ?, meet_time = ?, answer_within_seconds = ?, note = ?, crew_minimum = ?, people_per_leader = ?""";

    private final Sql sql;

    DemandRows(Sql sql) {
        this.sql = sql;
    }

    void insert(UUID id, NewDemand demand, Workplace site, Instant now) {
        sql.update(
                """
                INSERT INTO demand (id, state, enterprise_id, site_id, division_code, work_type_code, zone, created_at,
                    shift_start, shift_end, ends_days_later, pay_form, rate_fen, pay_unit, pieces_per_day, pay_date_rule,
                    pay_within_days, meals, bus, min_age, legal_role, priority, meet_place, meet_time, answer_within_seconds, note,
                    crew_minimum, people_per_leader)
                VALUES (?, 'DRAFT', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                join(
                        new Object[] {
                            id,
                            demand.enterpriseId(),
                            demand.siteId(),
                            site.divisionCode(),
                            demand.workTypeCode(),
                            site.zone(),
                            now
                        },
                        values(demand)));
        insertPosts(id, demand, ZoneId.of(site.zone()));
    }

    /** Writes a changed draft anew. */
    void rewriteDraft(UUID id, long version, NewDemand demand, ZoneId zone) {
        update(id, version, demand);
        sql.update("DELETE FROM post WHERE demand_id = ?", id);
        insertPosts(id, demand, zone);
    }

    /** Writes what may change after release; headcounts of days that the demand has. */
    void update(UUID id, long version, NewDemand demand) {
        int changed = sql.update(
                "UPDATE demand SET version = version + 1, " + VALUES + " WHERE id = ? AND version = ?",
                join(values(demand), new Object[] {id, version}));
        if (changed == 0) {
            throw ETag.changed();
        }
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem naming the days on which more people hold a post than are wanted now */
    void setHeadcounts(UUID id, NewDemand wanted, Instant now) {
        Set<LocalDate> set = Set.copyOf(sql.list(
                """
                UPDATE post SET headcount = w.headcount, backfill_at = CASE WHEN post.headcount < w.headcount THEN ? ELSE backfill_at END
                FROM unnest(?::date[], ?) AS w (work_date, headcount)
                WHERE demand_id = ? AND post.work_date = w.work_date AND filled <= w.headcount RETURNING post.work_date""",
                row -> row.date("work_date"),
                now,
                ofDays(wanted, NewDemand.Day::date).toArray(LocalDate[]::new),
                ofDays(wanted, NewDemand.Day::headcount).toArray(Integer[]::new),
                id));
        List<Fault> tooFew = IntStream.range(0, wanted.days().size())
                .filter(day -> !set.contains(wanted.days().get(day).date()))
                .mapToObj(day -> tooFew(day, wanted.days().get(day)))
                .toList();
        if (!tooFew.isEmpty()) {
            throw DispatchProblem.WRONG_STATE.because(tooFew.get(0).detail(), tooFew);
        }
    }

    private static Fault tooFew(int place, NewDemand.Day day) {
        return new Fault(
                "/days/" + place + "/headcount",
                day.date() + " 已确认人数多于 " + day.headcount() + "，请先撤下几位 · more than " + day.headcount()
                        + " people hold a post on " + day.date() + "; withdraw some first");
    }

    /** @return whether the demand still was what the caller saw */
    boolean move(UUID id, long version, DemandState to) {
        return sql.update(
                        "UPDATE demand SET state = ?, version = version + 1 WHERE id = ? AND version = ?",
                        to,
                        id,
                        version)
                == 1;
    }

    void endPosts(UUID id) {
        sql.update("UPDATE post SET live = false, backfill_at = NULL WHERE demand_id = ?", id);
    }

    /** @param day place in the days asked for @param demandId the demand that has that time already */
    record Overlap(int day, UUID demandId) {}

    /** Days on which a demand other than {@code id} has the same work at the same site, in the order asked. */
    List<Overlap> overlapping(UUID id, NewDemand wanted, ZoneId zone) {
        return sql.list(
                """
                SELECT w.day, other.demand_id
                FROM unnest(?::timestamptz[], ?::timestamptz[]) WITH ORDINALITY AS w (starts, ends, day)
                CROSS JOIN LATERAL (
                    SELECT demand_id FROM post
                    WHERE live AND site_id = ? AND work_type_code = ? AND during && tstzrange(w.starts, w.ends) AND demand_id <> ?
                    LIMIT 1) AS other
                ORDER BY w.day""",
                row -> new Overlap((int) row.number("day") - 1, row.id("demand_id")),
                ofDays(wanted, day -> wanted.shift().startOn(day.date(), zone)).toArray(Instant[]::new),
                ofDays(wanted, day -> wanted.shift().endOn(day.date(), zone)).toArray(Instant[]::new),
                wanted.siteId(),
                wanted.workTypeCode(),
                id);
    }

    private static <T> Stream<T> ofDays(NewDemand wanted, Function<NewDemand.Day, T> value) {
        return wanted.days().stream().map(value);
    }

    private void insertPosts(UUID id, NewDemand demand, ZoneId zone) {
        LocalTime meet = demand.meeting().time() == null
                ? demand.shift().start()
                : demand.meeting().time();
        try {
            sql.batch(
                    """
                    INSERT INTO post (demand_id, work_date, site_id, work_type_code, during, meet_at, headcount)
                    VALUES (?, ?, ?, ?, tstzrange(?, ?), ?, ?)""",
                    demand.days().stream()
                            .map(day -> new Object[] {
                                id,
                                day.date(),
                                demand.siteId(),
                                demand.workTypeCode(),
                                demand.shift().startOn(day.date(), zone),
                                demand.shift().endOn(day.date(), zone),
                                day.date().atTime(meet).atZone(zone).toInstant(),
                                day.headcount()
                            })
                            .toList());
        } catch (RefusedByDatabase e) {
            throw e.by("demands_do_not_overlap")
                    ? DispatchProblem.DEMAND_OVERLAPS.because("同一地点、工种、时段已有需求 · "
                            + "a demand for the same site, work and time was posted at the same moment")
                    : e;
        }
    }

    private static Object[] values(NewDemand demand) {
        Pay pay = demand.pay();
        return new Object[] {
            demand.shift().start(),
            demand.shift().end(),
            demand.shift().endsDaysLater(),
            pay == null ? null : pay.form(),
            pay == null ? null : pay.rateFen(),
            pay == null ? null : pay.unit(),
            pay == null ? null : pay.piecesPerDay(),
            pay == null ? null : pay.payDate().rule(),
            pay == null ? null : pay.payDate().days(),
            demand.meals(),
            demand.bus(),
            demand.minAge(),
            demand.legalRole(),
            demand.priority(),
            demand.meeting().place(),
            demand.meeting().time() == null
                    ? demand.shift().start()
                    : demand.meeting().time(),
            (int) demand.answerWithin().toSeconds(),
            demand.note(),
            demand.crew().minimum(),
            demand.crew().peoplePerLeader()
        };
    }

    private static Object[] join(Object[] first, Object[] second) {
        Object[] all = java.util.Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    static Pay pay(Row row) {
        Form form = row.one(Form.class, "pay_form");
        return form == null
                ? null
                : new Pay(
                        form,
                        row.number("rate_fen"),
                        row.text("pay_unit"),
                        row.wholeOrNull("pieces_per_day"),
                        new PayDate(row.one(PayDate.Rule.class, "pay_date_rule"), row.wholeOrNull("pay_within_days")));
    }
}
