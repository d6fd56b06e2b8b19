package org.gigstation.notification.message;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gigstation.notification.sql.Sql;
import org.gigstation.notification.template.TemplateCode;
import org.gigstation.notification.testing.Household;
import org.gigstation.notification.testing.Morning;

/** Puts texts into the queue of a station that may send at any hour. */
final class QueuedTexts implements AutoCloseable {

    private final MessageQueue queue;
    private final Sql sql;
    private final Morning morning = Morning.withoutCentre();

    QueuedTexts(MessageQueue queue, Sql sql) {
        this.queue = queue;
        this.sql = sql;
        sql.update("UPDATE message SET next_try_at = NULL, state = 'CANCELLED' WHERE next_try_at IS NOT NULL");
    }

    List<UUID> lines(int count) {
        return IntStream.range(0, count).mapToObj(i -> line(Household.of("孙一"))).toList();
    }

    UUID line(String number) {
        return line(new Household(UUID.randomUUID(), number, Household.of("孙一").members()));
    }

    private UUID line(Household household) {
        morning.register(household);
        await().atMost(Morning.PATIENCE).until(() -> sql.one(
                        "SELECT 1 AS one FROM phone_line WHERE id = ?", row -> row.getInt("one"), household.lineId())
                .isPresent());
        return household.lineId();
    }

    UUID queue(UUID line, Purpose purpose) {
        return queue(line, purpose, TemplateCode.UNCLEAR, Map.of("contact", ",电话0874-8880000"));
    }

    UUID queueLong(UUID line) {
        return queue(
                line, Purpose.ANSWER, TemplateCode.WHICH_ONE, Map.of("choices", "3718(盛源)".repeat(8), "contact", ""));
    }

    UUID queueWithoutVariables(UUID line) {
        return queue(line, Purpose.ANSWER, TemplateCode.WHICH_ONE, Map.of("contact", ""));
    }

    /** {@code DELIVERED}, {@code EXPIRED past-its-time}: the state and the rule. */
    String state(UUID message) {
        return sql.one(
                        "SELECT state || coalesce(' ' || rule, '') AS state FROM message WHERE id = ?",
                        row -> row.getString("state"),
                        message)
                .orElseThrow();
    }

    @Override
    public void close() {
        morning.close();
    }

    private UUID queue(UUID line, Purpose purpose, TemplateCode template, Map<String, String> variables) {
        String cause = "test:" + UUID.randomUUID();
        queue.add(new NewMessage(
                cause,
                "530304202",
                line,
                template,
                purpose,
                true,
                variables,
                null,
                null,
                List.of(),
                List.of(),
                Instant.now().plus(Duration.ofHours(2))));
        return sql.one("SELECT id FROM message WHERE cause = ?", row -> Sql.id(row, "id"), cause)
                .orElseThrow();
    }
}
