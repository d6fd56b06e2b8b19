package org.gigstation.demo.figures;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;

/** Counts the morning from the books and from the handsets; believes no program that took part in it. */
public final class Count {
    private static final String LIVE_BY_POST =
            """
            SELECT p.headcount, (SELECT count(*) FROM assignment a
                WHERE a.live AND a.demand_id = p.demand_id AND a.work_date = p.work_date) AS taken
            FROM post p WHERE p.live AND p.work_date = ?""";

    private final Books books;
    private final String wall;
    private final LocalDate day;
    private final Instant since;

    /** @param since when the morning began; replies and messages before it belong to another one */
    public Count(Books books, String wall, LocalDate day, Instant since) {
        this.books = books;
        this.wall = wall;
        this.day = day;
        this.since = since;
    }

    /** @param personalDataFound by a search of logs, topics and metrics, of which no table knows */
    public Figures figures(long personalDataFound) {
        HandsetFigures handsets = HandsetCount.of(wall, since);
        return new Figures(
                books.count("registry", "SELECT count(*) FROM household"),
                books.count("registry", "SELECT count(*) FROM labourer WHERE status <> 'LEFT'"),
                books.count("registry", "SELECT count(*) FROM enterprise"),
                onTheDay("SELECT coalesce(sum(headcount), 0) FROM post WHERE live AND work_date = ?"),
                onTheDay("SELECT count(*) FROM assignment WHERE live AND work_date = ?"),
                onTheDay("SELECT coalesce(sum(greatest(0, headcount - taken)), 0) FROM (" + LIVE_BY_POST + ") posts"),
                onTheDay("SELECT count(*) FROM offer WHERE work_date = ?"),
                handsets.sent(),
                handsets.delivered(),
                handsets.replies(),
                books.count(
                        "notification",
                        "SELECT count(*) FROM reply WHERE received_at >= ? AND (state IN ('UNCLEAR', 'NONE_OPEN') OR decision IS NOT NULL)",
                        Timestamp.from(since)),
                onTheDay("SELECT count(*) FROM (" + LIVE_BY_POST + ") posts WHERE taken > headcount"),
                doubleBooked(),
                onTheDay(hardRuleBreaks()),
                handsets.unanswered(),
                personalDataFound,
                planSeconds(),
                peakSeconds(),
                handsets.medianToResult(),
                handsets.p99ToResult());
    }

    private long onTheDay(String sql) {
        return books.count("dispatch", sql, day);
    }

    private long doubleBooked() {
        return books.count(
                "dispatch",
                """
                SELECT count(*) FROM assignment a JOIN assignment b
                    ON a.labourer_id = b.labourer_id AND a.id < b.id AND a.live AND b.live AND a.during && b.during""");
    }

    private double planSeconds() {
        return rounded(books.number(
                "dispatch",
                """
                SELECT extract(epoch FROM finished_at - created_at) FROM plan
                WHERE work_date = ? AND state = 'APPROVED' ORDER BY created_at LIMIT 1""",
                day));
    }

    private double peakSeconds() {
        return rounded(books.number(
                "dispatch",
                """
                SELECT extract(epoch FROM (SELECT max(confirmed_at) FROM assignment WHERE live AND work_date = o.work_date) - min(made_at))
                FROM offer o WHERE work_date = ? GROUP BY work_date""",
                day));
    }

    private static double rounded(double seconds) {
        return Math.round(seconds * 100) / 100.0;
    }

    private static String hardRuleBreaks() {
        try (InputStream sql = Count.class.getResourceAsStream("hard-rule-breaks.sql")) {
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("The rules are part of this program", e);
        }
    }
}
