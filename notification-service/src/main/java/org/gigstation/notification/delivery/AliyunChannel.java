package org.gigstation.notification.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.gigstation.kit.time.Ids;
import org.gigstation.notification.message.Outbound;
import org.gigstation.notification.message.Submission;
import org.gigstation.notification.message.Submission.AcceptedPart;
import org.gigstation.notification.message.Submission.Ending;
import org.gigstation.notification.settings.NotificationSettings;

/**
 * Aliyun's SendSms (Dysmsapi 2017-05-25). It takes the vendor's template codes and variables instead of texts; our message id travels as
 * {@code OutId} and comes back in receipts.
 */
final class AliyunChannel extends HttpChannel {

    private static final Duration THROTTLE_PAUSE = Duration.ofSeconds(1);
    /** This number has had enough for now; others have not. */
    private static final Duration NUMBER_PAUSE = Duration.ofMinutes(1);
    /** Until a channel that takes texts as they are may be there again. */
    private static final Duration ELSEWHERE_PAUSE = Duration.ofSeconds(30);

    private static final Duration ACCOUNT_PAUSE = Duration.ofSeconds(5);
    /** No money, no permission, wrong keys: nothing gets out until a person has seen to it. Source: Aliyun's SendSms error codes. */
    private static final Set<String> OF_THE_ACCOUNT = Set.of(
            "isv.AMOUNT_NOT_ENOUGH",
            "isv.OUT_OF_SERVICE",
            "isv.ACCOUNT_ABNORMAL",
            "isv.ACCOUNT_NOT_EXISTS",
            "isp.RAM_PERMISSION_DENY",
            "InvalidAccessKeyId.NotFound",
            "SignatureDoesNotMatch");

    /** Something broke on their side, perhaps after the message was taken. */
    private static final Set<String> IN_DOUBT = Set.of("isp.SYSTEM_ERROR", "InternalError");

    private final NotificationSettings.Aliyun settings;
    private final ObjectMapper json;
    private final Clock clock;
    private final Ids ids;
    private final HttpVendor http = new HttpVendor();

    AliyunChannel(String name, NotificationSettings.Aliyun settings, ObjectMapper json, Clock clock, Ids ids) {
        super(name, "aliyun", settings.common());
        this.settings = settings;
        this.json = json;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public Submission submit(Outbound message) {
        if (message.carrierCode() == null) {
            return Submission.failed(message, new Submission.Later("no-template-at-carrier", ELSEWHERE_PAUSE));
        }
        Ending ending = http.send(request(message), this::read);
        return ending instanceof Submission.Complete
                ? new Submission(message, parts(message), ending)
                : Submission.failed(message, ending);
    }

    /** The vendor cuts the text itself and tells of all parts at once. */
    private static List<AcceptedPart> parts(Outbound message) {
        return IntStream.rangeClosed(1, message.segments().count())
                .mapToObj(part -> new AcceptedPart(part, message.messageId() + "-" + part))
                .toList();
    }

    private HttpRequest request(Outbound message) {
        Map<String, String> parameters = new HashMap<>();
        parameters.put("AccessKeyId", settings.accessKeyId());
        parameters.put("Action", "SendSms");
        parameters.put("Version", "2017-05-25");
        parameters.put("Format", "JSON");
        parameters.put("RegionId", "cn-hangzhou");
        parameters.put("SignatureMethod", "HMAC-SHA1");
        parameters.put("SignatureVersion", "1.0");
        parameters.put("SignatureNonce", ids.next().toString());
        parameters.put(
                "Timestamp", clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
        parameters.put("PhoneNumbers", message.to().national());
        parameters.put("SignName", message.signature());
        parameters.put("TemplateCode", message.carrierCode());
        parameters.put("TemplateParam", write(message.variables()));
        parameters.put("OutId", message.messageId().toString());
        return HttpRequest.newBuilder(URI.create(settings.endpoint()))
                .timeout(settings.common().submitTimeout())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(AliyunSignature.form(parameters, settings.accessKeySecret())))
                .build();
    }

    private Ending read(HttpResponse<String> response) {
        try {
            JsonNode answer = json.readTree(response.body());
            String code = answer.path("Code").asText("");
            if (code.equals("OK")) {
                return new Submission.Complete();
            }
            if (code.startsWith("Throttling") || code.equals("ServiceUnavailable")) {
                return new Submission.Busy("aliyun:" + code, THROTTLE_PAUSE);
            }
            if (code.equals("isv.BUSINESS_LIMIT_CONTROL")) {
                return new Submission.Later("aliyun:" + code, NUMBER_PAUSE);
            }
            if (IN_DOUBT.contains(code)) {
                return new Submission.Unknown("aliyun:" + code);
            }
            if (OF_THE_ACCOUNT.contains(code)) {
                return new Submission.Down("aliyun:" + code, ACCOUNT_PAUSE);
            }
            return code.isEmpty()
                    ? new Submission.Unknown("submit-answer-unreadable")
                    : new Submission.Refused("aliyun:" + code);
        } catch (JsonProcessingException e) {
            return new Submission.Unknown("submit-answer-unreadable");
        }
    }

    private String write(Map<String, String> variables) {
        try {
            return json.writeValueAsString(variables);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("variables are plain texts", e);
        }
    }
}
