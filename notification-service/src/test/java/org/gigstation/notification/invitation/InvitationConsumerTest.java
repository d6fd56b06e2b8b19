package org.gigstation.notification.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.gigstation.events.Event;
import org.gigstation.events.OfferExpired;
import org.gigstation.events.OfferMade;
import org.gigstation.events.OfferSettled;
import org.gigstation.events.OfferSettled.Outcome;
import org.gigstation.kit.events.EventHandler.Incoming;
import org.gigstation.kit.testing.Backends;
import org.gigstation.notification.privacy.Vault;
import org.gigstation.notification.sql.Sql;
import org.gigstation.notification.testing.Household;
import org.gigstation.notification.testing.Offers;
import org.gigstation.notification.testing.TestCarrier;
import org.gigstation.notification.testing.Unconnected;
import org.junit.jupiter.api.Test;

/** What a batch of news does, news of the same invitation among them. */
@QuarkusTest
@QuarkusTestResource(value = Backends.class, initArgs = @ResourceArg(name = "database", value = "notification"))
@QuarkusTestResource(TestCarrier.class)
@TestProfile(Unconnected.class)
class InvitationConsumerTest {

    @Inject
    InvitationConsumer consumer;

    @Inject
    Sql sql;

    @Inject
    Vault vault;

    @Test
    void results_of_one_batch_are_each_told_once_and_the_last_one_of_an_offer_stands() {
        OfferMade one = made("孙一");
        OfferMade pair = made("钱一", "钱二");
        OfferMade silent = made("李一");
        OfferSettled yes = settled(one, Outcome.CONFIRMED);
        OfferSettled both = settled(pair, Outcome.CONFIRMED);
        OfferSettled no = settled(one, Outcome.CANCELLED);

        take(
                one,
                pair,
                silent,
                yes,
                both,
                both,
                no,
                new OfferExpired(offer(silent), who(silent), silent.invitationId()));

        assertThat(state(one)).isEqualTo("SETTLED");
        assertThat(state(pair)).isEqualTo("SETTLED");
        assertThat(state(silent)).isEqualTo("EXPIRED");
        assertThat(told(yes)).isEqualTo(1);
        assertThat(told(both)).isEqualTo(1);
        assertThat(told(no)).isEqualTo(1);
        assertThat(outcomes(one)).containsExactly("CANCELLED");
        assertThat(outcomes(pair)).containsExactly("CONFIRMED", "CONFIRMED");
    }

    @Test
    void a_result_of_an_invitation_that_nobody_knows_here_holds_up_nobody() {
        OfferMade known = made("孙一");
        OfferSettled stray = settled(Offers.to(Household.of("周一"), Duration.ofHours(1)), Outcome.CONFIRMED);
        OfferSettled result = settled(known, Outcome.DECLINED);

        take(known, stray, result);

        assertThat(told(result)).isEqualTo(1);
        assertThat(told(stray)).isZero();
    }

    @Test
    void who_was_invited_alone_is_not_called_by_name_whoever_else_is_told_with_them() {
        Household house = Household.of("钱一", "钱二");
        Household first =
                new Household(house.lineId(), house.number(), house.members().subList(0, 1));
        house.members().forEach(this::known);
        OfferMade together = Offers.to(house, Duration.ofHours(1));
        OfferMade alone = Offers.to(first, Duration.ofHours(1));
        OfferSettled both = settled(together, Outcome.CONFIRMED);
        OfferSettled one = settled(alone, Outcome.CONFIRMED);

        take(together, alone, both, one);

        assertThat(said(both)).contains("钱一", "钱二");
        assertThat(said(one)).doesNotContain("钱一");
    }

    private static OfferMade made(String... names) {
        return Offers.to(Household.of(names), Duration.ofHours(1));
    }

    private static OfferSettled settled(OfferMade offer, Outcome outcome) {
        return new OfferSettled(
                who(offer),
                UUID.randomUUID(),
                offer.invitationId(),
                offer.party().stream()
                        .map(one -> new OfferSettled.Result(one.offerId(), one.labourerId(), outcome, 0))
                        .toList());
    }

    private static UUID who(OfferMade offer) {
        return offer.party().get(0).labourerId();
    }

    private static UUID offer(OfferMade offer) {
        return offer.party().get(0).offerId();
    }

    /** Offers first, with the people that the drafter would have written down; then the rest. */
    private void take(Event... news) {
        List<Event> offers =
                Arrays.stream(news).filter(OfferMade.class::isInstance).toList();
        QuarkusTransaction.requiringNew().run(() -> {
            consumer.handleAll(incoming(offers));
            offers.forEach(offer -> invite((OfferMade) offer));
        });
        QuarkusTransaction.requiringNew()
                .run(() -> consumer.handleAll(incoming(Arrays.stream(news)
                        .filter(event -> !offers.contains(event))
                        .toList())));
    }

    private static List<Incoming> incoming(List<Event> events) {
        return events.stream()
                .map(event -> new Incoming(UUID.randomUUID(), Instant.now(), event))
                .toList();
    }

    private void invite(OfferMade offer) {
        int position = 0;
        for (var recipient : offer.party()) {
            sql.update(
                    "INSERT INTO invited (offer_id, invitation_id, labourer_id, position) VALUES (?, ?, ?, ?)",
                    recipient.offerId(),
                    offer.invitationId(),
                    recipient.labourerId(),
                    position++);
        }
    }

    private String state(OfferMade offer) {
        return sql.one("SELECT state FROM invitation WHERE id = ?", row -> row.getString("state"), offer.invitationId())
                .orElseThrow();
    }

    private List<String> outcomes(OfferMade offer) {
        return sql.list(
                "SELECT outcome FROM invited WHERE invitation_id = ? ORDER BY position",
                row -> row.getString("outcome"),
                offer.invitationId());
    }

    private void known(Household.Member member) {
        sql.update(
                "INSERT INTO person (labourer_id, version, name_sealed, division_code, sms_consent) VALUES (?, 1, ?, ?, true)",
                member.labourerId(),
                vault.seal(member.name(), member.labourerId()),
                "530304202001");
    }

    private String said(OfferSettled event) {
        return sql.one(
                        "SELECT id, variables_sealed FROM message WHERE cause = ?",
                        row -> vault.open(row.getBytes("variables_sealed"), Sql.id(row, "id")),
                        "settled:" + event.replyId())
                .orElseThrow();
    }

    private int told(OfferSettled event) {
        return sql.one(
                        "SELECT count(*) AS n FROM message WHERE cause = ?",
                        row -> row.getInt("n"),
                        "settled:" + event.replyId())
                .orElseThrow();
    }
}
