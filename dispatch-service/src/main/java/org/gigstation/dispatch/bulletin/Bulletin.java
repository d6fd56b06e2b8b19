package org.gigstation.dispatch.bulletin;

import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.gigstation.events.OfferMade.Pay;
import org.gigstation.kit.sql.Query;
import org.gigstation.kit.sql.Row;
import org.gigstation.kit.sql.Sql;

/** Reads the open posts of the days to come. Anybody may ask, so the answer is kept for a few seconds: many screens cost one query. */
@ApplicationScoped
class Bulletin {

    private static final int DAYS_AHEAD = 7;
    private static final int POSTS = 200;

    private static final String SELECT =
            """
            SELECT * FROM (
                SELECT row_number() OVER (PARTITION BY left(d.division_code, 9), p.work_date ORDER BY d.id) AS number,
                    d.id, d.state, d.division_code, e.name AS enterprise_name, s.name AS site_name, w.code AS work_type_code,
                    w.name_zh AS work_name, p.work_date, lower(p.during) AS starts_at, upper(p.during) AS ends_at, p.meet_at,
                    d.meet_place, d.pay_form, d.rate_fen, d.pay_unit, d.meals, d.bus, p.headcount, p.filled, p.live
                FROM post p JOIN demand d ON d.id = p.demand_id JOIN enterprise e ON e.id = d.enterprise_id
                    JOIN site s ON s.id = d.site_id JOIN work_type w ON w.code = d.work_type_code
                WHERE p.work_date BETWEEN ? AND ?) post
            WHERE state = 'RELEASED' AND live AND filled < headcount AND meet_at > ?""";

    private final Sql sql;
    private final Clock clock;

    Bulletin(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Open posts, the soonest first. */
    record Sheet(Instant asOf, List<OpenPost> items) {}

    @CacheResult(cacheName = "bulletin")
    Sheet read(String divisionCode) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        Query query = Query.of(SELECT, today, today.plusDays(DAYS_AHEAD), now)
                .and("division_code LIKE ? || '%'", divisionCode)
                .end("ORDER BY meet_at, number, id LIMIT ?", POSTS);
        return new Sheet(now, sql.list(query, Bulletin::post));
    }

    private static OpenPost post(Row row) {
        return new OpenPost(
                Long.toString(row.number("number")),
                row.text("division_code"),
                row.text("enterprise_name"),
                row.text("site_name"),
                row.text("work_type_code"),
                row.text("work_name"),
                row.date("work_date"),
                row.instant("starts_at"),
                row.instant("ends_at"),
                row.instant("meet_at"),
                row.text("meet_place"),
                new OpenPost.Wage(row.one(Pay.Form.class, "pay_form"), row.number("rate_fen"), row.text("pay_unit")),
                row.yes("meals"),
                row.yes("bus"),
                row.whole("headcount"),
                row.whole("headcount") - row.whole("filled"));
    }
}
