package org.gigstation.notification.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.gigstation.kit.testing.Backends;
import org.gigstation.notification.message.Submission.AcceptedPart;
import org.gigstation.notification.sql.Sql;
import org.gigstation.notification.testing.TestCarrier;
import org.gigstation.notification.testing.Unconnected;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The queue by itself: no channel takes from it but the test. */
@QuarkusTest
@QuarkusTestResource(value = Backends.class, initArgs = @ResourceArg(name = "database", value = "notification"))
@QuarkusTestResource(TestCarrier.class)
@TestProfile(Unconnected.class)
class QueueTest {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @Inject
    MessageQueue queue;

    @Inject
    ClaimMessages claims;

    @Inject
    SettleSubmissions settlements;

    @Inject
    TakeReceipt receipts;

    @Inject
    SweepMessages sweep;

    @Inject
    Sql sql;

    @Inject
    MeterRegistry meters;

    private QueuedTexts texts;

    @BeforeEach
    void begin() {
        texts = new QueuedTexts(queue, sql);
    }

    @AfterEach
    void end() {
        texts.close();
    }

    @Test
    void replicas_never_take_the_same_message() throws Exception {
        List<UUID> lines = texts.lines(10);
        List<UUID> queued = IntStream.range(0, 200)
                .mapToObj(i -> texts.queue(lines.get(i % 10), Purpose.ANSWER))
                .toList();
        var replicas = Executors.newFixedThreadPool(4);

        List<Future<List<UUID>>> taken = replicas.invokeAll(List.of(replica(), replica(), replica(), replica()));

        List<UUID> all = new ArrayList<>();
        for (var one : taken) {
            all.addAll(one.get());
        }
        replicas.shutdown();
        assertThat(all).doesNotHaveDuplicates().containsAll(queued);
    }

    @Test
    void what_answers_a_person_leaves_first_and_a_new_offer_last() {
        UUID line = texts.lines(1).get(0);
        UUID offer = texts.queue(line, Purpose.OFFER);
        UUID notice = texts.queue(line, Purpose.NOTICE);
        UUID answer = texts.queue(line, Purpose.ANSWER);

        List<UUID> order = IntStream.range(0, 3)
                .mapToObj(i -> claims.claim("main", 5, 1).outbound().get(0).messageId())
                .toList();

        assertThat(order).containsExactly(answer, notice, offer);
    }

    @Test
    void a_lot_that_is_too_small_for_all_leaves_the_offers_behind() {
        UUID line = texts.lines(1).get(0);
        UUID offer = texts.queue(line, Purpose.OFFER);
        UUID notice = texts.queue(line, Purpose.NOTICE);
        UUID answer = texts.queue(line, Purpose.ANSWER);

        assertThat(claims.claim("main", 5, 2).outbound())
                .extracting(Outbound::messageId)
                .containsExactly(answer, notice);

        assertThat(texts.state(offer)).startsWith("QUEUED");
    }

    @Test
    void a_receipt_that_is_missing_for_three_days_leaves_the_message_unknown_until_it_comes() {
        Outbound message = claimed(texts.queue(texts.lines(1).get(0), Purpose.ANSWER));
        accept(message);
        sql.update("UPDATE message SET accepted_at = ? WHERE id = ?", hoursAgo(71), message.messageId());
        sweep.unreceipted();
        assertThat(texts.state(message.messageId())).startsWith("ACCEPTED");
        sql.update("UPDATE message SET accepted_at = ? WHERE id = ?", hoursAgo(73), message.messageId());

        sweep.unreceipted();

        assertThat(texts.state(message.messageId())).isEqualTo("UNKNOWN no-receipt");
        receipts.take(new Receipt("main", message.messageId() + "-1", MessageState.DELIVERED, null));
        assertThat(texts.state(message.messageId())).startsWith("DELIVERED");
    }

    @Test
    void an_attempt_of_a_process_that_died_is_unknown_and_not_repeated() {
        Outbound message = claimed(texts.queue(texts.lines(1).get(0), Purpose.ANSWER));

        await().atMost(PATIENCE).until(() -> texts.state(message.messageId()).equals("UNKNOWN attempt-lost"));

        assertThat(claims.claim("main", 5, 100).outbound())
                .extracting(Outbound::messageId)
                .doesNotContain(message.messageId());
    }

    @Test
    void the_parts_together_say_what_became_of_the_message() {
        Outbound message = claimed(texts.queueLong(texts.lines(1).get(0)));
        accept(message);
        receipts.take(new Receipt("main", message.messageId() + "-1", MessageState.DELIVERED, null));
        assertThat(texts.state(message.messageId())).startsWith("ACCEPTED");

        receipts.take(new Receipt("main", message.messageId() + "-2", MessageState.UNDELIVERABLE, "027"));

        assertThat(texts.state(message.messageId())).isEqualTo("UNDELIVERABLE carrier:027");
        receipts.take(new Receipt("main", message.messageId() + "-2", MessageState.DELIVERED, null));
        assertThat(texts.state(message.messageId())).startsWith("UNDELIVERABLE");
    }

    @Test
    void a_receipt_for_nobody_is_counted_and_kept_aside() {
        double before = meters.counter("gig.receipts.early", "channel", "main").count();

        receipts.take(new Receipt("main", "nobody-" + UUID.randomUUID(), MessageState.DELIVERED, null));

        assertThat(meters.counter("gig.receipts.early", "channel", "main").count())
                .isEqualTo(before + 1);
    }

    private Callable<List<UUID>> replica() {
        return () -> {
            List<UUID> taken = new ArrayList<>();
            ClaimMessages.Claim claim;
            do {
                claim = claims.claim("main", 5, 20);
                claim.outbound().forEach(message -> taken.add(message.messageId()));
            } while (claim.looked() > 0);
            return taken;
        };
    }

    private Outbound claimed(UUID message) {
        return claims.claim("main", 5, 100).outbound().stream()
                .filter(one -> one.messageId().equals(message))
                .findFirst()
                .orElseThrow();
    }

    private void accept(Outbound message) {
        var parts = IntStream.rangeClosed(1, message.segments().count())
                .mapToObj(part -> new AcceptedPart(part, message.messageId() + "-" + part))
                .toList();
        settlements.settle(List.of(new Submission(message, parts, new Submission.Complete())));
    }

    private static Instant hoursAgo(int hours) {
        return Instant.now().minus(Duration.ofHours(hours));
    }
}
