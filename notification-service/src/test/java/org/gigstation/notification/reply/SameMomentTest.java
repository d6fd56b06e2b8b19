package org.gigstation.notification.reply;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gigstation.kit.testing.Backends;
import org.gigstation.notification.contact.PhoneNumber;
import org.gigstation.notification.privacy.Vault;
import org.gigstation.notification.sql.Sql;
import org.gigstation.notification.testing.Household;
import org.gigstation.notification.testing.TestCarrier;
import org.junit.jupiter.api.Test;

/** What handsets send, as it comes from several receivers at once. */
@QuarkusTest
@QuarkusTestResource(value = Backends.class, initArgs = @ResourceArg(name = "database", value = "notification"))
@QuarkusTestResource(TestCarrier.class)
class SameMomentTest {

    private static final int TEXTS = 25;

    @Inject
    ReplyDesk desk;

    @Inject
    Sql sql;

    @Inject
    Vault vault;

    @Test
    void two_parts_that_come_at_the_same_moment_are_one_answer_at_once() throws Exception {
        var receivers = Executors.newFixedThreadPool(2);
        try {
            for (int reference = 0; reference < TEXTS; reference++) {
                String number = Household.of("张梅丽").number();
                var together = new CyclicBarrier(2);
                receivers
                        .invokeAll(List.of(
                                taking(together, part(number, reference, 1, "明天早上家里有客人，")),
                                taking(together, part(number, reference, 2, "能不能晚半个小时到"))))
                        .forEach(SameMomentTest::await);
                assertThat(rulesOf(number)).as("text %d", reference).containsExactly("not-understood");
            }
        } finally {
            receivers.shutdownNow();
        }
    }

    @Test
    void a_new_text_under_an_old_reference_takes_nothing_of_the_old_one_along() {
        String number = Household.of("李国强").number();
        desk.take(part(number, 7, 1, "第一条的开头"));

        desk.take(part(number, 7, 1, "第二条的开头"));
        desk.take(part(number, 7, 2, "第二条的结尾"));

        assertThat(rulesOf(number)).containsExactly("part-missing", "not-understood");
    }

    @Test
    void a_strangers_first_two_texts_at_the_same_moment_are_one_conversation() throws Exception {
        var receivers = Executors.newFixedThreadPool(2);
        try {
            for (int i = 0; i < TEXTS; i++) {
                String number = Household.of("王秀英").number();
                var together = new CyclicBarrier(2);
                receivers
                        .invokeAll(List.of(saying(together, number, "有人吗" + i), saying(together, number, "我想找活路" + i)))
                        .forEach(SameMomentTest::await);
                assertThat(linesOf(number)).isEqualTo(1);
            }
        } finally {
            receivers.shutdownNow();
        }
    }

    private Callable<Void> saying(CyclicBarrier together, String number, String text) {
        return () -> {
            together.await();
            desk.take(new IncomingText("main", "test:" + number + text, number, text, null, true));
            return null;
        };
    }

    private static void await(Future<Void> future) {
        try {
            future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private int linesOf(String number) {
        return sql.one(
                        "SELECT count(*) AS n FROM phone_line WHERE number_index = ?",
                        row -> row.getInt("n"),
                        vault.index(PhoneNumber.of(number).e164()))
                .orElseThrow();
    }

    private Callable<Void> taking(CyclicBarrier together, IncomingPart part) {
        return () -> {
            together.await();
            desk.take(part);
            return null;
        };
    }

    private static IncomingPart part(String number, int reference, int part, String text) {
        return new IncomingPart("main", number, reference, part, 2, text.getBytes(StandardCharsets.UTF_16BE));
    }

    /** How each text of a handset was read, the first one first. */
    private List<String> rulesOf(String number) {
        return sql.list(
                "SELECT r.rule FROM reply r JOIN phone_line l ON l.id = r.line_id WHERE l.number_index = ? ORDER BY r.received_at, r.id",
                row -> row.getString("rule"),
                vault.index(PhoneNumber.of(number).e164()));
    }
}
