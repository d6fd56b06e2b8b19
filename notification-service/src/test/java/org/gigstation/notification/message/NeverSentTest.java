package org.gigstation.notification.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gigstation.kit.testing.Backends;
import org.gigstation.notification.optout.OptOuts;
import org.gigstation.notification.sql.Sql;
import org.gigstation.notification.testing.TestCarrier;
import org.gigstation.notification.testing.Unconnected;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What ends in the queue and never reaches a channel; no channel takes from it but the test. */
@QuarkusTest
@QuarkusTestResource(value = Backends.class, initArgs = @ResourceArg(name = "database", value = "notification"))
@QuarkusTestResource(TestCarrier.class)
@TestProfile(Unconnected.class)
class NeverSentTest {

    @Inject
    MessageQueue queue;

    @Inject
    ClaimMessages claims;

    @Inject
    SettleSubmissions settlements;

    @Inject
    OptOuts optOuts;

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
    void what_nobody_needs_any_more_is_expired_and_never_sent() {
        UUID message = texts.queue(texts.lines(1).get(0), Purpose.OFFER);
        sql.update(
                "UPDATE message SET valid_until = ? WHERE id = ?", Instant.now().minusSeconds(1), message);

        assertThat(claimed()).extracting(Outbound::messageId).doesNotContain(message);

        assertThat(texts.state(message)).isEqualTo("EXPIRED past-its-time");
    }

    @Test
    void who_asks_for_silence_while_an_offer_is_put_off_gets_no_offer() {
        UUID line = texts.lines(1).get(0);
        UUID id = texts.queue(line, Purpose.OFFER);
        Outbound message = claimed().stream()
                .filter(one -> one.messageId().equals(id))
                .findFirst()
                .orElseThrow();
        settlements.settle(List.of(Submission.failed(message, new Submission.Busy("smpp:0x58", Duration.ZERO))));
        QuarkusTransaction.requiringNew().run(() -> optOuts.optOut(line, OptOuts.Source.HANDSET, Instant.now()));

        assertThat(claimed()).extracting(Outbound::messageId).doesNotContain(message.messageId());

        assertThat(texts.state(message.messageId())).isEqualTo("CANCELLED opted-out");
    }

    @Test
    void a_landline_takes_no_text_and_delays_nobody() {
        double before = ended("not-a-mobile");
        UUID landline = texts.queue(texts.line("08748880000"), Purpose.OFFER);
        UUID shortCode = texts.queue(texts.line("12306"), Purpose.OFFER);
        UUID mobile = texts.queue(texts.lines(1).get(0), Purpose.OFFER);

        assertThat(claimed()).extracting(Outbound::messageId).contains(mobile).doesNotContain(landline, shortCode);

        assertThat(texts.state(landline)).isEqualTo("REJECTED not-a-mobile");
        assertThat(texts.state(shortCode)).isEqualTo("REJECTED not-a-mobile");
        assertThat(ended("not-a-mobile")).isEqualTo(before + 2);
    }

    @Test
    void half_a_sentence_is_never_sent() {
        double before = ended("missing-variable");
        UUID message = texts.queueWithoutVariables(texts.lines(1).get(0));

        claimed();

        assertThat(texts.state(message)).isEqualTo("REJECTED missing-variable");
        assertThat(ended("missing-variable")).isEqualTo(before + 1);
    }

    /** Everything that is due and may go. */
    private List<Outbound> claimed() {
        return claims.claim("main", 5, 100).outbound();
    }

    private double ended(String rule) {
        return meters.counter("gig.messages.ended", "rule", rule).count();
    }
}
