package org.gigstation.notification.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gigstation.events.OfferMade;
import org.gigstation.events.ReplyClassified;
import org.gigstation.kit.testing.Backends;
import org.gigstation.notification.testing.Conversation;
import org.gigstation.notification.testing.Household;
import org.gigstation.notification.testing.Offers;
import org.gigstation.notification.testing.TestCarrier;
import org.junit.jupiter.api.Test;

/** What handsets send, through a message centre that nobody here wrote: npm "smpp". */
@QuarkusTest
@QuarkusTestResource(value = Backends.class, initArgs = @ResourceArg(name = "database", value = "notification"))
@QuarkusTestResource(TestCarrier.class)
class NodeHandsetTest extends NodeSmppStation {

    @Test
    void a_burst_of_answers_is_taken_without_loss() {
        List<Household> households =
                IntStream.range(0, 200).mapToObj(i -> Household.of("周大年")).toList();
        morning.register(households.toArray(Household[]::new));
        List<OfferMade> offers =
                households.stream().map(household -> Offers.to(household, DAY)).toList();
        offers.forEach(morning.wire::tell);
        await().atMost(PATIENCE)
                .until(() -> households.stream().allMatch(one -> Conversation.hasState(one, "DELIVERED")));

        households.forEach(household -> smsc.send(household.number(), "1"));

        List<UUID> ids = offers.stream().map(OfferMade::invitationId).toList();
        await().atMost(PATIENCE).until(() -> heard(ids).count() == 200);
        assertThat(heard(ids).map(ReplyClassified::invitationId)).doesNotHaveDuplicates();
        assertThat(smsc.taken()).isEqualTo(200);
    }

    @Test
    void a_long_answer_comes_in_any_order_with_a_part_twice() {
        Household household = invited();
        await().atMost(PATIENCE).until(() -> Conversation.hasState(household, "DELIVERED"));

        smsc.sendRaw(household.number(), "0500030702" + "02", ucs2("我想问一下能不能晚半个小时到"), 8);
        smsc.sendRaw(household.number(), "0500030702" + "02", ucs2("我想问一下能不能晚半个小时到"), 8);
        smsc.sendRaw(household.number(), "0500030702" + "01", ucs2("明天早上家里有客人，"), 8);

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(Conversation.answers(household))
                .containsExactly("明天早上家里有客人，我想问一下能不能晚半个小时到"));
    }

    @Test
    void malformed_things_harm_nobody() {
        Household household = invited();
        await().atMost(PATIENCE).until(() -> Conversation.hasState(household, "DELIVERED"));

        smsc.sendReceipt("id:nobody-knows-me stat:DELIVRD err:000");
        smsc.sendReceipt("this is no receipt");
        smsc.sendRaw(household.number(), "", "00", 0);
        smsc.sendRaw(household.number(), "", HexFormat.of().formatHex(new byte[] {0, 0x31, 0}), 4);
        smsc.sendRaw(household.number(), "0500030702" + "09", ucs2("第九部分"), 8);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(Conversation.answers(household)).contains("第九部分"));
        smsc.sendGarbage("00000010ffffffff0000000000000001");
        smsc.sendGarbage("000000");
        smsc.cut();

        Household after = invited();
        await().atMost(PATIENCE).until(() -> submitsTo(after).size() == 1);
    }
}
