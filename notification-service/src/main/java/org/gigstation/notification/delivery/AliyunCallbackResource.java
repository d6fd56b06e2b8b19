package org.gigstation.notification.delivery;

import com.fasterxml.jackson.databind.JsonNode;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gigstation.kit.http.CommonProblem;
import org.gigstation.notification.message.MessageState;
import org.gigstation.notification.message.Receipt;
import org.gigstation.notification.reply.IncomingText;
import org.gigstation.notification.settings.NotificationSettings;

/**
 * What Aliyun posts to us: arrays of receipts and of answers, now and then twice, with times of Beijing. A shared secret guards it. An entry
 * that cannot be understood is counted and costs the others nothing.
 */
@Path("/api/notification/v1/callbacks/aliyun/{channel}")
@Tag(name = "callbacks")
class AliyunCallbackResource {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final int MOST_PARTS = 20;

    private final NotificationSettings settings;
    private final DeliverIntake intake;
    private final MeterRegistry meters;

    AliyunCallbackResource(NotificationSettings settings, DeliverIntake intake, MeterRegistry meters) {
        this.settings = settings;
        this.intake = intake;
        this.meters = meters;
    }

    /** What the vendor wants to read; anything else and it posts again. */
    record Taken(int code, String msg) {
        static final Taken ALL = new Taken(0, "成功");
    }

    @POST
    @Path("receipts")
    @PermitAll
    public Taken receipts(
            String channel,
            @QueryParam("secret") String secret,
            @NotNull @Schema(implementation = Object[].class) JsonNode entries) {
        mustKnow(channel, secret);
        for (JsonNode entry : array(entries)) {
            takeReceipt(channel, entry);
        }
        return Taken.ALL;
    }

    @POST
    @Path("texts")
    @PermitAll
    public Taken texts(
            String channel,
            @QueryParam("secret") String secret,
            @NotNull @Schema(implementation = Object[].class) JsonNode entries) {
        mustKnow(channel, secret);
        for (JsonNode entry : array(entries)) {
            takeText(channel, entry);
        }
        return Taken.ALL;
    }

    private void takeReceipt(String channel, JsonNode entry) {
        String outId = entry.path("out_id").asText("");
        if (outId.isEmpty() || !entry.path("success").isBoolean()) {
            meters.counter("gig.receipts.without.end", "channel", channel).increment();
            return;
        }
        boolean delivered = entry.path("success").asBoolean();
        String error = delivered ? null : entry.path("err_code").asText("failed");
        int parts = Math.min(MOST_PARTS, Math.max(1, entry.path("sms_size").asInt(1)));
        for (int part = 1; part <= parts; part++) {
            intake.take(new Receipt(
                    channel,
                    outId + "-" + part,
                    delivered ? MessageState.DELIVERED : MessageState.UNDELIVERABLE,
                    error));
        }
    }

    private void takeText(String channel, JsonNode entry) {
        String from = entry.path("phone_number").asText("");
        String sequence = entry.path("sequence_id").asText("");
        if (from.isEmpty() || sequence.isEmpty()) {
            meters.counter("gig.replies.malformed", "channel", channel).increment();
            return;
        }
        intake.take(new IncomingText(
                channel,
                "aliyun:" + sequence,
                from,
                entry.path("content").asText(""),
                beijing(entry.path("send_time").asText("")),
                true));
    }

    private static Instant beijing(String time) {
        try {
            return LocalDateTime.parse(time, TIME).atZone(BEIJING).toInstant();
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static JsonNode array(JsonNode entries) {
        if (!entries.isArray()) {
            throw CommonProblem.INVALID_VALUE.because("an array of entries is expected");
        }
        return entries;
    }

    private void mustKnow(String channel, String secret) {
        var account = settings.aliyun().get(channel);
        if (account == null || !HttpVendor.isSecret(account.secret(), secret)) {
            meters.counter("gig.callbacks.refused", "adapter", "aliyun").increment();
            throw CommonProblem.UNAUTHENTICATED.because("no such channel, or not its secret");
        }
    }
}
