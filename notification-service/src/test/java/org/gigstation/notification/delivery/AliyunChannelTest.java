package org.gigstation.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.gigstation.kit.time.Ids;
import org.gigstation.local.process.Ports;
import org.gigstation.notification.message.Outbound;
import org.gigstation.notification.message.Submission;
import org.gigstation.notification.message.Submission.AcceptedPart;
import org.gigstation.notification.message.Submission.Ending;
import org.gigstation.notification.testing.AliyunStub;
import org.gigstation.notification.testing.Outbounds;
import org.gigstation.notification.testing.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Handing in to Aliyun, and what its answers mean. */
class AliyunChannelTest {

    private final int port = Ports.free();
    private final AliyunStub aliyun = new AliyunStub(port);
    private final AliyunChannel channel = channel("key");

    @AfterEach
    void end() {
        aliyun.close();
    }

    @Test
    void a_message_is_handed_in_as_template_and_variables_under_a_right_signature() {
        Outbound message = Outbounds.saying("【月望零工驿站】7月3日*~ +&=/去回1");

        Submission submission = channel.submit(message);

        assertThat(submission.ending()).isEqualTo(new Submission.Complete());
        assertThat(submission.accepted()).containsExactly(new AcceptedPart(1, message.messageId() + "-1"));
        assertThat(aliyun.calls()).singleElement().satisfies(call -> assertThat(call)
                .containsEntry("Action", "SendSms")
                .containsEntry("PhoneNumbers", "13912345678")
                .containsEntry("SignName", "月望零工驿站")
                .containsEntry("TemplateCode", "SMS_1001")
                .containsEntry("TemplateParam", "{\"date\":\"7月3日\"}")
                .containsEntry("OutId", message.messageId().toString()));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "200, isv.BUSINESS_LIMIT_CONTROL, Later",
        "200, Throttling.User, Busy",
        "503, ServiceUnavailable, Busy",
        "200, isv.AMOUNT_NOT_ENOUGH, Down",
        "404, InvalidAccessKeyId.NotFound, Down",
        "200, isv.MOBILE_NUMBER_ILLEGAL, Refused",
        "200, isv.SMS_TEMPLATE_ILLEGAL, Refused",
        "200, isp.SYSTEM_ERROR, Unknown"
    })
    void each_answer_has_one_meaning(int status, String code, String meaning) {
        aliyun.answer(status, code);

        Ending ending = channel.submit(Outbounds.saying("去回1")).ending();

        assertThat(ending.getClass().getSimpleName()).isEqualTo(meaning);
    }

    @Test
    void an_answer_that_cannot_be_read_leaves_the_message_unknown() {
        aliyun.answer("<html>", Duration.ZERO);

        assertThat(channel.submit(Outbounds.saying("去回1")).ending())
                .isEqualTo(new Submission.Unknown("submit-answer-unreadable"));
    }

    @Test
    void an_answer_that_does_not_come_leaves_the_message_unknown() {
        aliyun.answer("{}", Duration.ofSeconds(3));

        assertThat(channel.submit(Outbounds.saying("去回1")).ending())
                .isEqualTo(new Submission.Unknown("submit-answer-lost"));
    }

    @Test
    void with_wrong_keys_nothing_gets_out_and_the_channel_is_down() {
        assertThat(channel("guess").submit(Outbounds.saying("去回1")).ending()).isInstanceOf(Submission.Down.class);
        assertThat(aliyun.calls()).isEmpty();
    }

    @Test
    void when_nobody_listens_nothing_was_said() {
        aliyun.close();

        assertThat(channel.submit(Outbounds.saying("去回1")).ending()).isInstanceOf(Submission.Down.class);
    }

    private AliyunChannel channel(String secret) {
        var settings = Settings.of(
                "gig.notification.aliyun.cloud.",
                Map.of(
                        "endpoint", "http://localhost:" + port,
                        "access-key-id", "id",
                        "access-key-secret", secret,
                        "submit-timeout", "1s",
                        "secret", "hush"));
        return new AliyunChannel(
                "cloud", settings.aliyun().get("cloud"), new ObjectMapper(), Clock.systemUTC(), new Ids());
    }
}
