package org.gigstation.notification.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.gigstation.events.DeliveryChanged;
import org.gigstation.events.LineOpted;
import org.gigstation.events.OfferMade;
import org.gigstation.events.ReplyClassified;
import org.gigstation.events.ReplyClassified.Intent;
import org.gigstation.kit.testing.Backends;
import org.gigstation.notification.testing.Household;
import org.gigstation.notification.testing.Morning;
import org.gigstation.notification.testing.Offers;
import org.gigstation.notification.testing.TestCarrier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Offer, answer, result: over a real SMPP link and a real Kafka, as a household lives it. */
@QuarkusTest
@QuarkusTestResource(value = Backends.class, initArgs = @ResourceArg(name = "database", value = "notification"))
@QuarkusTestResource(TestCarrier.class)
class DialogueTest {

    private static final Duration DAY = Duration.ofHours(12);

    private Morning morning;

    @BeforeEach
    void begin() {
        morning = new Morning();
    }

    @AfterEach
    void end() {
        morning.close();
    }

    @Test
    void one_person_says_yes_and_is_confirmed() {
        Household household = Household.of("张梅丽");
        OfferMade offer = invite(household);
        assertThat(morning.text(household, 1))
                .startsWith("【月望零工驿站】派工:")
                .endsWith("6:30村委会上车,盛源蓝莓园采摘,140元/天管饭有保险。去回1,不去回2。编号" + offer.offerNumber());

        morning.answer(household, "１");

        assertThat(morning.text(household, 2)).startsWith("【月望零工驿站】已确认:").contains("盛源蓝莓园");
        assertThat(classified(offer).answers())
                .extracting(ReplyClassified.Answer::intent)
                .containsExactly(Intent.ACCEPT);
        await().atMost(Morning.PATIENCE).untilAsserted(() -> assertThat(morning.wire.heard(DeliveryChanged.class))
                .filteredOn(change ->
                        change.offerIds().contains(offer.party().get(0).offerId()))
                .extracting(DeliveryChanged::state)
                .contains(DeliveryChanged.State.ACCEPTED, DeliveryChanged.State.DELIVERED));
    }

    @Test
    void a_household_sends_only_the_second_one() {
        Household household = Household.of("张梅丽", "李国强");
        OfferMade offer = invite(household);
        assertThat(morning.text(household, 1)).contains("张梅丽、李国强:").endsWith("都去回1,都不去回2,仅张回3,仅李回4");

        morning.answer(household, "4");

        assertThat(morning.text(household, 2)).contains("张梅丽不去,李国强已确认");
        assertThat(classified(offer).answers())
                .extracting(ReplyClassified.Answer::intent)
                .containsExactly(Intent.DECLINE, Intent.ACCEPT);
        assertThat(morning.received(household)).hasSize(2);
    }

    @Test
    void a_full_post_is_told_with_the_rank() {
        Household household = Household.of("王秀英");
        morning.register(household);
        OfferMade offer = Offers.to(household, DAY);
        morning.decide(offer, Morning.standBy(6));
        morning.wire.tell(offer);
        morning.text(household, 1);

        morning.answer(household, "好的");

        assertThat(morning.text(household, 2)).contains("候补第6位");
    }

    @Test
    void opting_out_is_heard_before_anything_else() {
        Household household = Household.of("赵大山");
        invite(household);
        morning.text(household, 1);

        morning.answer(household, "退订");

        assertThat(morning.text(household, 2)).contains("已停发派工短信");
        await().atMost(Morning.PATIENCE).untilAsserted(() -> assertThat(morning.wire.heard(LineOpted.class))
                .anyMatch(opted -> opted.lineId().equals(household.lineId()) && opted.optedOut()));
    }

    @Test
    void what_nobody_understands_is_answered_and_kept_for_a_person() {
        Household household = Household.of("陈阿福");
        invite(household);
        morning.text(household, 1);

        morning.answer(household, "我家牛跑了");

        assertThat(morning.text(household, 2)).contains("没看明白");
    }

    @Test
    void a_second_invitation_waits_until_the_first_is_settled() {
        Household household = Household.of("杨小凤");
        OfferMade first = invite(household);
        morning.text(household, 1);
        OfferMade second = Offers.to(household, DAY);
        morning.wire.tell(second);
        morning.wire.flush();

        morning.answer(household, "2");

        assertThat(morning.text(household, 2)).contains("谢谢回复");
        assertThat(morning.text(household, 3)).endsWith("编号" + second.offerNumber());
        morning.answer(household, "2");
        assertThat(morning.text(household, 4))
                .as("the same word to a new question")
                .contains("谢谢回复");
        assertThat(classified(second).answers())
                .extracting(ReplyClassified.Answer::intent)
                .containsExactly(Intent.DECLINE);
        assertThat(classified(first).answers())
                .extracting(ReplyClassified.Answer::intent)
                .containsExactly(Intent.DECLINE);
    }

    @Test
    void the_same_answer_twice_is_answered_once() {
        Household household = Household.of("钱多多");
        OfferMade offer = invite(household);
        morning.text(household, 1);

        morning.answer(household, "1");
        morning.answer(household, "1 ");
        morning.text(household, 2);
        morning.answer(household, "什么时候");

        assertThat(morning.text(household, 3)).contains("没看明白");
        assertThat(morning.wire.heard(ReplyClassified.class))
                .filteredOn(reply -> reply.invitationId().equals(offer.invitationId()))
                .hasSize(1);
    }

    private OfferMade invite(Household household) {
        morning.register(household);
        OfferMade offer = Offers.to(household, DAY);
        morning.wire.tell(offer);
        return offer;
    }

    private ReplyClassified classified(OfferMade offer) {
        await().atMost(Morning.PATIENCE).until(() -> morning.wire.heard(ReplyClassified.class).stream()
                .anyMatch(reply -> reply.invitationId().equals(offer.invitationId())));
        return morning.wire.heard(ReplyClassified.class).stream()
                .filter(reply -> reply.invitationId().equals(offer.invitationId()))
                .findFirst()
                .orElseThrow();
    }
}
