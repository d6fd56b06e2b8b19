package org.gigstation.notification.delivery;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gigstation.notification.message.Outbound;
import org.gigstation.notification.message.Submission;
import org.gigstation.notification.message.Submission.AcceptedPart;
import org.gigstation.notification.message.Submission.Ending;
import org.gigstation.notification.segment.Alphabet;
import org.gigstation.notification.settings.NotificationSettings;

/** A Kannel gateway over its sendsms interface. Ids are ours: they travel in the receipt's address. Source: Kannel user guide, chapter 6. */
final class KannelChannel extends HttpChannel {

    /** Delivered, undeliverable, refused by the message centre. */
    private static final String RECEIPTS_WANTED = "19";

    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration WRONG_PASSWORD_PAUSE = Duration.ofSeconds(30);

    private final NotificationSettings.Kannel settings;
    private final Clock clock;
    private final HttpVendor http = new HttpVendor();

    KannelChannel(String name, NotificationSettings.Kannel settings, Clock clock) {
        super(name, "kannel", settings.common());
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Submission submit(Outbound message) {
        List<AcceptedPart> accepted = new ArrayList<>();
        for (int part = 1; part <= message.segments().count(); part++) {
            if (!message.partsAccepted().contains(part)) {
                Ending ending = http.send(request(message, part), KannelChannel::read);
                if (!(ending instanceof Submission.Complete)) {
                    return new Submission(message, accepted, ending);
                }
                accepted.add(new AcceptedPart(part, message.messageId() + "-" + part));
            }
        }
        return new Submission(message, accepted, new Submission.Complete());
    }

    private static Ending read(HttpResponse<String> response) {
        return switch (response.statusCode()) {
            case 200, 202 -> new Submission.Complete();
            case 503 -> new Submission.Busy("kannel:503", PAUSE);
            case 401, 403 -> new Submission.Down("kannel:not-allowed", WRONG_PASSWORD_PAUSE);
            default -> new Submission.Refused("kannel:" + response.statusCode());
        };
    }

    private HttpRequest request(Outbound message, int part) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("username", settings.username());
        parameters.put("password", settings.password());
        parameters.put("from", settings.source());
        parameters.put("to", message.to().national());
        parameters.put("charset", "UTF-8");
        parameters.put("coding", message.segments().alphabet() == Alphabet.UCS_2 ? "2" : "0");
        parameters.put("text", message.segments().parts().get(part - 1));
        parameters.put("validity", Long.toString(minutesUntil(message)));
        parameters.put("dlr-mask", RECEIPTS_WANTED);
        parameters.put("dlr-url", receiptUrl(message.messageId() + "-" + part));
        String header = message.segments().count() == 1 ? "" : "&udh=" + header(message, part);
        return HttpRequest.newBuilder(URI.create(settings.url() + "?" + HttpVendor.query(parameters) + header))
                .timeout(settings.common().submitTimeout())
                .GET()
                .build();
    }

    /** The concatenation header, percent-encoded octet by octet. */
    private static String header(Outbound message, int part) {
        return String.format(
                "%%05%%00%%03%%%02X%%%02X%%%02X",
                message.reference(), message.segments().count(), part);
    }

    /** {@code %d} is filled in by Kannel: 1 delivered, 2 undeliverable, 16 refused. */
    private String receiptUrl(String carrierId) {
        return settings.callbackUrl() + "/callbacks/kannel/" + name() + "/receipt?"
                + HttpVendor.query(Map.of("secret", settings.secret(), "id", carrierId)) + "&state=%d";
    }

    private long minutesUntil(Outbound message) {
        return Math.max(
                1, Duration.between(clock.instant(), message.validUntil()).toMinutes());
    }
}
