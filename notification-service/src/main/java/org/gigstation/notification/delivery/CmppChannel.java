package org.gigstation.notification.delivery;

import com.zx.sms.codec.cmpp.msg.CmppSubmitRequestMessage;
import com.zx.sms.codec.cmpp.msg.CmppSubmitResponseMessage;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.gigstation.notification.message.Outbound;
import org.gigstation.notification.message.Submission;
import org.gigstation.notification.message.Submission.AcceptedPart;
import org.gigstation.notification.message.Submission.Ending;
import org.gigstation.notification.settings.NotificationSettings;

/** CMPP 2 or 3 over one or more links. */
final class CmppChannel implements Channel {

    private static final Duration LINK_PAUSE = Duration.ofMillis(500);
    private static final Duration THROTTLE_PAUSE = Duration.ofSeconds(1);
    /** Source: CMPP 2.0 §7.4.3.2. */
    private static final int TAKEN = 0;

    private static final int TOO_FAST = 8;

    private final String name;
    private final NotificationSettings.Cmpp settings;
    private final CmppLinks links;
    private final CmppText texts;

    CmppChannel(String name, NotificationSettings.Cmpp settings, DeliverIntake intake, Clock clock) {
        this.name = name;
        this.settings = settings;
        this.links = new CmppLinks(name, settings, intake);
        this.texts = new CmppText(settings, clock);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String adapter() {
        return "cmpp";
    }

    @Override
    public NotificationSettings.Common settings() {
        return settings.common();
    }

    @Override
    public void start() {
        links.open();
    }

    @Override
    public void stop() {
        links.close();
    }

    @Override
    public boolean isUp() {
        return sessions() > 0;
    }

    @Override
    public int sessions() {
        return links.count();
    }

    @Override
    public Submission submit(Outbound message) {
        List<AcceptedPart> accepted = new ArrayList<>();
        for (int part = 1; part <= message.segments().count(); part++) {
            if (!message.partsAccepted().contains(part)) {
                Optional<Ending> ending = submitPart(texts.request(message, part), message.attempt(), part, accepted);
                if (ending.isPresent()) {
                    return new Submission(message, accepted, ending.get());
                }
            }
        }
        return new Submission(message, accepted, new Submission.Complete());
    }

    /** @return empty when the carrier took the part */
    private Optional<Ending> submitPart(
            CmppSubmitRequestMessage request, int attempt, int part, List<AcceptedPart> accepted) {
        Optional<Future<CmppSubmitResponseMessage>> answer = links.send(request);
        if (answer.isEmpty()) {
            return Optional.of(new Submission.Down(Lane.LINK_DOWN, LINK_PAUSE));
        }
        try {
            var response = answer.get().get(settings.common().submitTimeout().toMillis(), TimeUnit.MILLISECONDS);
            if (response.getResult() != TAKEN) {
                return Optional.of(refusal((int) response.getResult(), attempt));
            }
            accepted.add(new AcceptedPart(part, response.getMsgId().toString()));
            return Optional.empty();
        } catch (TimeoutException e) {
            return Optional.of(new Submission.Unknown("submit-timeout"));
        } catch (ExecutionException e) {
            return Optional.of(new Submission.Unknown("link-cut"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of(new Submission.Unknown("stopped-while-waiting"));
        }
    }

    private static Ending refusal(int result, int attempt) {
        String rule = "cmpp:" + result;
        return result == TOO_FAST
                ? new Submission.Busy(rule, THROTTLE_PAUSE.multipliedBy(Math.min(attempt, 30)))
                : new Submission.Refused(rule);
    }
}
