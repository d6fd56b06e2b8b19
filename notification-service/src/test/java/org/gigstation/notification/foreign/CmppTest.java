package org.gigstation.notification.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.gigstation.events.ReplyClassified;
import org.gigstation.kit.testing.Backends;
import org.gigstation.notification.testing.CmppGateway;
import org.gigstation.notification.testing.CmppGateway.Submit;
import org.gigstation.notification.testing.Conversation;
import org.gigstation.notification.testing.Household;
import org.gigstation.notification.testing.Morning;
import org.gigstation.notification.testing.Offers;
import org.gigstation.notification.testing.TestCarrier;
import org.gigstation.notification.testing.Vendors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** There and back over CMPP, against a gateway of SMSGate's own server classes. */
@QuarkusTest
@QuarkusTestResource(value = Backends.class, initArgs = @ResourceArg(name = "database", value = "notification"))
@QuarkusTestResource(TestCarrier.class)
@TestProfile(Vendors.Profile.class)
class CmppTest {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration HOURS = Duration.ofHours(12);

    @Inject
    MeterRegistry meters;

    private CmppGateway gateway;
    private Morning morning;

    @BeforeEach
    void begin() {
        gateway = new CmppGateway(
                ConfigProvider.getConfig().getValue("gig.notification.cmpp.mobile.port", Integer.class));
        morning = Morning.withoutCentre();
        await().atMost(PATIENCE)
                .until(() -> Conversation.channel("mobile", "open").equals("true"));
    }

    @AfterEach
    void end() {
        morning.close();
        gateway.close();
    }

    @Test
    void an_offer_goes_out_is_delivered_and_answered() {
        Household household = invited("张梅丽");
        Conversation.awaitState(household, "DELIVERED");

        gateway.sendTwice(household.number(), "去");

        await().atMost(PATIENCE).until(() -> classified(household) == 1);
        await().atMost(PATIENCE).until(() -> gateway.answers().size() >= 2);
        assertThat(gateway.answers()).containsOnly(0L);
        assertThat(Conversation.answers(household)).as("by its id").containsExactly("去");
        assertThat(gateway.submitsTo(household.number()).get(0).text()).startsWith("【月望零工驿站】派工:");
        assertThat(gateway.submitsTo(household.number()).get(0).validity()).endsWith("032+");
    }

    @Test
    void a_long_text_travels_in_numbered_parts_and_a_long_answer_comes_in_any_order() {
        Household household = invited("欧阳🌾小雪花花花花花花花", "阿布都热西提·买买提🚜🚜🚜🚜🚜🚜🚜🚜🚜🚜🚜");
        await().atMost(PATIENCE).until(() -> submitsTo(household).size() == 2);
        assertThat(submitsTo(household)).extracting(Submit::part).containsExactlyInAnyOrder(1, 2);
        assertThat(submitsTo(household)).allMatch(part -> part.headed() && part.parts() == 2);
        Conversation.awaitState(household, "DELIVERED");

        gateway.sendPart(household.number(), "050003090202", "能不能晚半个小时到");
        gateway.sendPart(household.number(), "050003090201", "明天早上家里有客人，");

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(Conversation.answers(household))
                .containsExactly("明天早上家里有客人，能不能晚半个小时到"));
    }

    @Test
    void too_fast_is_waited_out_and_a_refusal_is_for_good() {
        gateway.answer(8);
        Household patient = invited("李国强");
        Conversation.awaitState(patient, "DELIVERED");
        assertThat(submitsTo(patient)).hasSize(1);

        gateway.answer(9);
        Household refused = invited("王秀英");

        Conversation.awaitState(refused, "REJECTED");
        assertThat(submitsTo(refused)).isEmpty();
    }

    @Test
    void a_submit_without_an_answer_is_unknown_and_not_sent_again() {
        gateway.mute(1);
        gateway.receipts("");
        Household household = invited("赵大山");

        Conversation.awaitState(household, "UNKNOWN");

        double before = unknown();
        Household after = invited("钱多多");
        Conversation.awaitState(after, "ACCEPTED");
        assertThat(submitsTo(household)).hasSize(1);
        assertThat(unknown()).isEqualTo(before);
    }

    @Test
    void the_carriers_own_code_says_why_a_text_did_not_arrive() {
        gateway.receipts("MK:0012");

        Household household = invited("孙一");

        Conversation.awaitState(household, "UNDELIVERABLE");
        assertThat(Conversation.said(household, false))
                .extracting(one -> one.get("rule"))
                .containsExactly("carrier:MK:0012");
    }

    private double unknown() {
        return meters.find("gig.messages.unknown").counters().stream()
                .mapToDouble(counter -> counter.count())
                .sum();
    }

    private Household invited(String... names) {
        Household household = Household.of(names);
        morning.register(household);
        morning.wire.tell(Offers.to(household, HOURS));
        morning.wire.flush();
        return household;
    }

    private List<Submit> submitsTo(Household household) {
        return gateway.submitsTo(household.number());
    }

    private long classified(Household household) {
        return morning.wire.heard(ReplyClassified.class).stream()
                .filter(reply -> reply.lineId().equals(household.lineId()))
                .count();
    }
}
