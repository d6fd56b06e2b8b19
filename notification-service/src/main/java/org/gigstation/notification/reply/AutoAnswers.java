package org.gigstation.notification.reply;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gigstation.notification.contact.Line;
import org.gigstation.notification.invitation.Invitation;
import org.gigstation.notification.message.MessageQueue;
import org.gigstation.notification.message.NewMessage;
import org.gigstation.notification.message.Purpose;
import org.gigstation.notification.station.StationPolicies;
import org.gigstation.notification.template.TemplateCode;

/** What we say at once to an answer that dispatch has nothing to say to. */
@ApplicationScoped
class AutoAnswers {

    private static final Duration VALIDITY = Duration.ofHours(2);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("M月d日");

    private final MessageQueue queue;
    private final StationPolicies policies;
    private final Clock clock;

    AutoAnswers(MessageQueue queue, StationPolicies policies, Clock clock) {
        this.queue = queue;
        this.policies = policies;
        this.clock = clock;
    }

    void unclear(UUID replyId, Line line) {
        say(replyId, line, TemplateCode.UNCLEAR, Map.of());
    }

    void noneOpen(UUID replyId, Line line) {
        say(replyId, line, TemplateCode.NONE_OPEN, Map.of());
    }

    void optedOut(UUID replyId, Line line) {
        say(replyId, line, TemplateCode.OPTED_OUT, Map.of());
    }

    void optedIn(UUID replyId, Line line) {
        say(replyId, line, TemplateCode.OPTED_IN, Map.of());
    }

    void whichOne(UUID replyId, Line line, List<Invitation> candidates) {
        String choices = candidates.stream().map(AutoAnswers::choice).collect(Collectors.joining("、"));
        say(replyId, line, TemplateCode.WHICH_ONE, Map.of("choices", choices));
    }

    private static String choice(Invitation invitation) {
        var offer = invitation.offer();
        String date = DATE.format(offer.meetAt().atZone(ZoneId.of(offer.zone())));
        return offer.offerNumber() + "(" + date + offer.siteName() + ")";
    }

    private void say(UUID replyId, Line line, TemplateCode template, Map<String, String> more) {
        String landline = policies.rulesOf(line.divisionCode()).landline();
        Map<String, String> variables = new HashMap<>(more);
        variables.put("contact", landline.isEmpty() ? "" : ",电话" + landline);
        queue.add(new NewMessage(
                "auto:" + replyId,
                line.divisionCode(),
                line.id(),
                template,
                Purpose.ANSWER,
                true,
                variables,
                null,
                replyId,
                List.of(),
                List.of(),
                clock.instant().plus(VALIDITY)));
    }
}
