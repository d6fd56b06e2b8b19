package org.gigstation.notification.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.IntStream;
import org.gigstation.events.OfferMade;
import org.gigstation.kit.testing.Backends;
import org.gigstation.notification.testing.Conversation;
import org.gigstation.notification.testing.Household;
import org.gigstation.notification.testing.NodeSmsc.Submit;
import org.gigstation.notification.testing.Offers;
import org.gigstation.notification.testing.TestCarrier;
import org.junit.jupiter.api.Test;

/** What we send, against a message centre that nobody here wrote: npm "smpp". */
@QuarkusTest
@QuarkusTestResource(value = Backends.class, initArgs = @ResourceArg(name = "database", value = "notification"))
@QuarkusTestResource(TestCarrier.class)
class NodeSmppTest extends NodeSmppStation {

    @Test
    void a_wrong_password_is_refused_and_tried_again_until_it_is_right() {
        smsc.set("password", "changed");
        smsc.cut();
        Household household = invited();
        await().atMost(PATIENCE)
                .until(() -> !Conversation.channel("main", "open").equals("true"));

        smsc.set("password", "secret");

        await().atMost(PATIENCE).until(() -> submitsTo(household).size() == 1);
    }

    @Test
    void the_last_receipt_settles_the_message_and_a_second_one_changes_nothing() {
        smsc.set("receipts", "twice");

        Household household = invited();

        Conversation.awaitState(household, "DELIVERED");
    }

    @Test
    void a_receipt_may_come_before_the_answer_to_its_submit() {
        smsc.set("receipts", "early");

        Household household = invited();

        Conversation.awaitState(household, "DELIVERED");
    }

    @Test
    void a_handset_that_cannot_be_reached_frees_its_line() {
        smsc.set("receipts", "undelivered");
        Household household = invited();
        Conversation.awaitState(household, "UNDELIVERABLE");
        smsc.set("receipts", "delivered");

        morning.wire.tell(Offers.to(household, DAY));

        await().atMost(PATIENCE).until(() -> submitsTo(household).size() == 2);
    }

    @Test
    void a_receipt_that_never_comes_leaves_the_message_accepted() {
        smsc.set("receipts", "none");

        Household household = invited();

        Conversation.awaitState(household, "ACCEPTED");
    }

    @Test
    void throttling_is_waited_out_and_nothing_is_lost_or_doubled() {
        smsc.set("throttle", 3);

        List<Household> households =
                IntStream.range(0, 8).mapToObj(i -> invited()).toList();

        households.forEach(household ->
                await().atMost(PATIENCE).until(() -> submitsTo(household).size() == 1));
        households.forEach(household -> Conversation.awaitState(household, "DELIVERED"));
        assertThat(smsc.figures().get("repeated").asInt()).isZero();
    }

    @Test
    void what_was_in_the_window_of_a_cut_link_is_unknown_and_not_sent_again() {
        smsc.set("mute", 3);
        List<Household> households =
                IntStream.range(0, 3).mapToObj(i -> invited()).toList();
        await().atMost(PATIENCE).until(() -> smsc.figures().get("unanswered").asInt() == 3);

        smsc.cut();

        households.forEach(household -> Conversation.awaitState(household, "UNKNOWN"));
        Household after = invited();
        await().atMost(PATIENCE).until(() -> submitsTo(after).size() == 1);
        households.forEach(household -> assertThat(submitsTo(household)).isEmpty());
    }

    @Test
    void a_long_text_with_emoji_is_cut_between_characters() {
        Household household = Household.of("欧阳🌾小雪花花花花花花花", "阿布都热西提·买买提🚜🚜🚜🚜🚜🚜🚜🚜🚜🚜🚜");
        morning.register(household);
        OfferMade offer = Offers.to(household, DAY);
        morning.wire.tell(offer);

        await().atMost(PATIENCE).until(() -> submitsTo(household).size() == 2);

        List<Submit> parts = submitsTo(household);
        String reference = parts.get(0).udh().substring(4, 8);
        assertThat(parts).extracting(Submit::dataCoding).containsOnly(8);
        assertThat(parts)
                .extracting(part -> part.udh().substring(part.udh().length() - 4))
                .containsExactlyInAnyOrder("0201", "0202");
        assertThat(parts).allMatch(part -> part.udh().contains(reference));
        assertThat(parts)
                .noneMatch(part ->
                        Character.isHighSurrogate(part.text().charAt(part.text().length() - 1)));
        assertThat(parts.get(0).text() + parts.get(1).text())
                .contains("欧阳🌾小雪花花花花花花花、阿布都热西提·买买提🚜🚜🚜🚜🚜🚜🚜🚜🚜🚜🚜:");
        Conversation.awaitState(household, "DELIVERED");
    }
}
