package org.gigstation.notification.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.gigstation.events.OfferMade;
import org.gigstation.events.ReplyClassified;
import org.gigstation.kit.testing.Backends;
import org.gigstation.kit.testing.Tokens;
import org.gigstation.notification.testing.Household;
import org.gigstation.notification.testing.Morning;
import org.gigstation.notification.testing.NodeSmsc;
import org.gigstation.notification.testing.NodeSmsc.Submit;
import org.gigstation.notification.testing.Offers;
import org.gigstation.notification.testing.TestCarrier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a message centre that nobody here wrote: npm "smpp". */
@QuarkusTest
@QuarkusTestResource(value = Backends.class, initArgs = @ResourceArg(name = "database", value = "notification"))
@QuarkusTestResource(TestCarrier.class)
class NodeSmppTest {

    private static final Duration DAY = Duration.ofHours(12);
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private NodeSmsc smsc;
    private Morning morning;

    @BeforeEach
    void begin() {
        smsc = new NodeSmsc(ConfigProvider.getConfig().getValue("gig.notification.smpp.main.port", Integer.class));
        morning = Morning.withoutCentre();
    }

    @AfterEach
    void end() {
        morning.close();
        smsc.close();
    }

    @Test
    void a_wrong_password_is_refused_and_tried_again_until_it_is_right() {
        smsc.set("password", "changed");
        smsc.cut();
        Household household = invited();
        await().atMost(PATIENCE).until(() -> !channel("open").equals("true"));

        smsc.set("password", "secret");

        await().atMost(PATIENCE).until(() -> submitsTo(household).size() == 1);
    }

    @Test
    void the_last_receipt_settles_the_message_and_a_second_one_changes_nothing() {
        smsc.set("receipts", "twice");

        Household household = invited();

        awaitState(household, "DELIVERED");
    }

    @Test
    void a_receipt_may_come_before_the_answer_to_its_submit() {
        smsc.set("receipts", "early");

        Household household = invited();

        awaitState(household, "DELIVERED");
    }

    @Test
    void a_handset_that_cannot_be_reached_frees_its_line() {
        smsc.set("receipts", "undelivered");
        Household household = invited();
        awaitState(household, "UNDELIVERABLE");
        smsc.set("receipts", "delivered");

        morning.wire.tell(Offers.to(household, DAY));

        await().atMost(PATIENCE).until(() -> submitsTo(household).size() == 2);
    }

    @Test
    void a_receipt_that_never_comes_leaves_the_message_accepted() {
        smsc.set("receipts", "none");

        Household household = invited();

        awaitState(household, "ACCEPTED");
    }

    @Test
    void throttling_is_waited_out_and_nothing_is_lost_or_doubled() {
        smsc.set("throttle", 3);

        List<Household> households =
                IntStream.range(0, 20).mapToObj(i -> invited()).toList();

        households.forEach(household ->
                await().atMost(PATIENCE).until(() -> submitsTo(household).size() == 1));
        households.forEach(household -> awaitState(household, "DELIVERED"));
        assertThat(smsc.figures().get("repeated").asInt()).isZero();
    }

    @Test
    void what_was_in_the_window_of_a_cut_link_is_unknown_and_not_sent_again() {
        smsc.set("mute", 3);
        List<Household> households =
                IntStream.range(0, 3).mapToObj(i -> invited()).toList();
        await().atMost(PATIENCE).until(() -> smsc.figures().get("unanswered").asInt() == 3);

        smsc.cut();

        households.forEach(household -> awaitState(household, "UNKNOWN"));
        Household after = invited();
        await().atMost(PATIENCE).until(() -> submitsTo(after).size() == 1);
        households.forEach(household -> assertThat(submitsTo(household)).isEmpty());
    }

    @Test
    void a_burst_of_answers_is_taken_without_loss() {
        List<Household> households =
                IntStream.range(0, 200).mapToObj(i -> Household.of("周大年")).toList();
        morning.register(households.toArray(Household[]::new));
        List<OfferMade> offers =
                households.stream().map(household -> Offers.to(household, DAY)).toList();
        offers.forEach(morning.wire::tell);
        await().atMost(PATIENCE).until(() -> households.stream().allMatch(one -> hasState(one, "DELIVERED")));

        households.forEach(household -> smsc.send(household.number(), "1"));

        List<UUID> ids = offers.stream().map(OfferMade::invitationId).toList();
        await().atMost(PATIENCE).until(() -> heard(ids).count() == 200);
        assertThat(heard(ids).map(ReplyClassified::invitationId)).doesNotHaveDuplicates();
        assertThat(smsc.taken()).isEqualTo(200);
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
        awaitState(household, "DELIVERED");
    }

    @Test
    void a_long_answer_comes_in_any_order_with_a_part_twice() {
        Household household = invited();
        await().atMost(PATIENCE).until(() -> hasState(household, "DELIVERED"));

        smsc.sendRaw(household.number(), "0500030702" + "02", ucs2("我想问一下能不能晚半个小时到"), 8);
        smsc.sendRaw(household.number(), "0500030702" + "02", ucs2("我想问一下能不能晚半个小时到"), 8);
        smsc.sendRaw(household.number(), "0500030702" + "01", ucs2("明天早上家里有客人，"), 8);

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(answers(household)).containsExactly("明天早上家里有客人，我想问一下能不能晚半个小时到"));
    }

    @Test
    void malformed_things_harm_nobody() {
        Household household = invited();
        await().atMost(PATIENCE).until(() -> hasState(household, "DELIVERED"));

        smsc.sendReceipt("id:nobody-knows-me stat:DELIVRD err:000");
        smsc.sendReceipt("this is no receipt");
        smsc.sendRaw(household.number(), "", "00", 0);
        smsc.sendRaw(household.number(), "", HexFormat.of().formatHex(new byte[] {0, 0x31, 0}), 4);
        smsc.sendRaw(household.number(), "0500030702" + "09", ucs2("第九部分"), 8);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(answers(household)).contains("第九部分"));
        smsc.sendGarbage("00000010ffffffff0000000000000001");
        smsc.sendGarbage("000000");
        smsc.cut();

        Household after = invited();
        await().atMost(PATIENCE).until(() -> submitsTo(after).size() == 1);
    }

    private Household invited() {
        Household household = Household.of("张梅丽");
        morning.register(household);
        morning.wire.tell(Offers.to(household, DAY));
        morning.wire.flush();
        return household;
    }

    private List<Submit> submitsTo(Household household) {
        return smsc.submits().stream()
                .filter(submit -> submit.to().equals(household.number()))
                .toList();
    }

    private Stream<ReplyClassified> heard(List<UUID> invitations) {
        return morning.wire.heard(ReplyClassified.class).stream()
                .filter(reply -> invitations.contains(reply.invitationId()));
    }

    private void awaitState(Household household, String state) {
        await().atMost(PATIENCE).until(() -> hasState(household, state));
    }

    private static boolean hasState(Household household, String state) {
        return said(household, false).stream().anyMatch(one -> state.equals(one.get("state")));
    }

    private static List<Object> answers(Household household) {
        return said(household, true).stream().map(one -> one.get("text")).toList();
    }

    private static List<Map<String, Object>> said(Household household, boolean fromHandset) {
        var answer = Morning.given(Tokens.operator())
                .get("/api/notification/v1/lines/" + household.lineId() + "/conversation");
        return answer.statusCode() != 200
                ? List.of()
                : answer.jsonPath().<Map<String, Object>>getList("said").stream()
                        .filter(one -> one.get("fromHandset").equals(fromHandset))
                        .toList();
    }

    private static String channel(String field) {
        return Morning.given(Tokens.operator())
                .get("/api/notification/v1/channels")
                .path("[0]." + field)
                .toString();
    }

    private static String ucs2(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
    }
}
