package org.gigstation.notification.budget;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.gigstation.notification.sql.Sql;

/** Budgets of the stations and what was spent by day and channel. */
@ApplicationScoped
public class Budgets {

    static final int DEFAULT_ALARM_PERCENT = 80;
    /** Price of a short message where nothing was ever billed. */
    private static final int USUAL_FEN = 5;

    private static final String FUNDS =
            """
            SELECT b.monthly_fen, coalesce(b.alarm_percent, ?) AS alarm_percent,
                (SELECT coalesce(sum(fen), 0) FROM spend WHERE division_code = ? AND day BETWEEN ? AND ?) AS spent,
                (SELECT coalesce(sum(fen), 0) FROM spend WHERE division_code = ? AND day BETWEEN ? AND ?) AS recent
            FROM (VALUES (1)) one LEFT JOIN budget b ON b.division_code = ?""";

    private final Sql sql;

    Budgets(Sql sql) {
        this.sql = sql;
    }

    record Budget(int version, long monthlyFen, int alarmPercent) {}

    /** Money of one day on one channel. */
    public record Spend(String divisionCode, LocalDate day, String channel, int messages, int parts, long fen) {}

    public Funds fundsOf(String divisionCode, LocalDate today) {
        return sql.one(
                        FUNDS,
                        row -> new Funds(
                                row.getObject("monthly_fen", Long.class),
                                row.getLong("spent"),
                                row.getLong("recent"),
                                row.getInt("alarm_percent"),
                                today),
                        DEFAULT_ALARM_PERCENT,
                        divisionCode,
                        today.withDayOfMonth(1),
                        today,
                        divisionCode,
                        today.minusDays(7),
                        today.minusDays(1),
                        divisionCode)
                .orElseThrow();
    }

    /** Adds what the carrier took, in one round trip. */
    public void add(Collection<Spend> spends) {
        sql.batch(
                """
                INSERT INTO spend (division_code, day, channel, messages, parts, fen) VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (division_code, day, channel) DO UPDATE SET messages = spend.messages + excluded.messages,
                    parts = spend.parts + excluded.parts, fen = spend.fen + excluded.fen""",
                spends.stream()
                        .map(spend -> new Object[] {
                            spend.divisionCode(),
                            spend.day(),
                            spend.channel(),
                            spend.messages(),
                            spend.parts(),
                            spend.fen()
                        })
                        .toList());
    }

    Optional<Budget> find(String divisionCode) {
        return sql.one(
                "SELECT version, monthly_fen, alarm_percent FROM budget WHERE division_code = ?",
                row -> new Budget(row.getInt("version"), row.getLong("monthly_fen"), row.getInt("alarm_percent")),
                divisionCode);
    }

    boolean write(String divisionCode, int before, long monthlyFen, int alarmPercent) {
        return sql.update(
                        """
                INSERT INTO budget (division_code, version, monthly_fen, alarm_percent) VALUES (?, 1, ?, ?)
                ON CONFLICT (division_code) DO UPDATE SET version = budget.version + 1,
                    monthly_fen = excluded.monthly_fen, alarm_percent = excluded.alarm_percent
                WHERE budget.version = ?""",
                        divisionCode,
                        monthlyFen,
                        alarmPercent,
                        before)
                == 1;
    }

    List<Spend> spends(String divisionPrefix, LocalDate from, LocalDate to) {
        return sql.list(
                """
                SELECT division_code, day, channel, messages, parts, fen FROM spend
                WHERE division_code LIKE ? || '%' AND day BETWEEN ? AND ? ORDER BY day, division_code, channel""",
                row -> new Spend(
                        row.getString("division_code"),
                        row.getObject("day", LocalDate.class),
                        row.getString("channel"),
                        row.getInt("messages"),
                        row.getInt("parts"),
                        row.getLong("fen")),
                divisionPrefix,
                from,
                to);
    }

    /** What the messages in the queue will cost, each as much as those of the last week. */
    long queuedFen(String divisionCode, Funds funds) {
        return sql.one(
                        """
                SELECT (SELECT count(*) FROM message WHERE division_code = ? AND next_try_at IS NOT NULL)
                    * coalesce((SELECT sum(fen) / nullif(sum(messages), 0) FROM spend WHERE division_code = ? AND day >= ?), ?) AS fen""",
                        row -> row.getLong("fen"),
                        divisionCode,
                        divisionCode,
                        funds.today().minusDays(7),
                        USUAL_FEN)
                .orElse(0L);
    }

    List<String> stations() {
        return sql.list("SELECT division_code FROM budget ORDER BY 1", row -> row.getString("division_code"));
    }
}
