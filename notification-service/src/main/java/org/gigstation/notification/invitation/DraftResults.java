package org.gigstation.notification.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gigstation.events.OfferMade;
import org.gigstation.events.OfferSettled.Result;
import org.gigstation.notification.contact.Contacts;
import org.gigstation.notification.contact.Person;
import org.gigstation.notification.message.NewMessage;
import org.gigstation.notification.message.Purpose;
import org.gigstation.notification.station.StationPolicies;
import org.gigstation.notification.template.TemplateCode;

/** Puts into messages what became of invitations, many at a time: whom to name and whom to call are looked up once for all of them. */
@ApplicationScoped
class DraftResults {

    private static final Duration LEAST_VALIDITY = Duration.ofHours(1);

    private final Contacts contacts;
    private final StationPolicies policies;
    private final Clock clock;

    DraftResults(Contacts contacts, StationPolicies policies, Clock clock) {
        this.contacts = contacts;
        this.policies = policies;
        this.clock = clock;
    }

    Draft about(Collection<Invitation> invitations) {
        return new Draft(namesOf(invitations));
    }

    /** The names of those who were invited together. */
    private Map<UUID, String> namesOf(Collection<Invitation> invitations) {
        List<UUID> together = invitations.stream()
                .filter(invitation -> !isAlone(invitation))
                .flatMap(invitation -> invitation.invited().stream())
                .map(Invitation.Invited::labourerId)
                .distinct()
                .toList();
        return together.isEmpty()
                ? Map.of()
                : contacts.people(together).values().stream()
                        .collect(Collectors.toMap(Person::labourerId, Person::name));
    }

    private static boolean isAlone(Invitation invitation) {
        return invitation.invited().size() == 1;
    }

    /** One batch in the making. */
    final class Draft {
        private final Map<UUID, String> names;
        private final Map<String, String> landlines = new HashMap<>();

        private Draft(Map<UUID, String> names) {
            this.names = names;
        }

        NewMessage result(Invitation invitation, List<Result> results, String cause, UUID replyId) {
            var told = results.stream()
                    .map(result -> new ResultWording.Told(
                            nameOf(result.labourerId(), invitation), result.outcome(), result.standByRank()))
                    .toList();
            return message(invitation, cause, replyId, ResultWording.of(told, about(invitation)), Purpose.ANSWER);
        }

        NewMessage notice(Invitation invitation, UUID labourerId, String cause, TemplateCode template) {
            var variables = about(invitation);
            variables.put("who", nameOf(labourerId, invitation));
            return message(invitation, cause, null, new ResultWording.Text(template, variables), Purpose.NOTICE);
        }

        /** Whoever was invited alone is not called by name. */
        private String nameOf(UUID labourerId, Invitation invitation) {
            return isAlone(invitation) ? "" : names.getOrDefault(labourerId, "");
        }

        private Map<String, String> about(Invitation invitation) {
            OfferMade offer = invitation.offer();
            String landline = landlines.computeIfAbsent(
                    offer.divisionCode(), station -> policies.rulesOf(station).landline());
            return Wording.variables(offer, List.of(), landline);
        }

        private NewMessage message(
                Invitation invitation, String cause, UUID replyId, ResultWording.Text text, Purpose purpose) {
            Instant leastUntil = clock.instant().plus(LEAST_VALIDITY);
            Instant meetAt = invitation.offer().meetAt();
            return new NewMessage(
                    cause,
                    invitation.offer().divisionCode(),
                    invitation.lineId(),
                    text.template(),
                    purpose,
                    true,
                    text.variables(),
                    invitation.id(),
                    replyId,
                    invitation.invited().stream()
                            .map(Invitation.Invited::offerId)
                            .toList(),
                    invitation.invited().stream()
                            .map(Invitation.Invited::labourerId)
                            .toList(),
                    meetAt.isAfter(leastUntil) ? meetAt : leastUntil);
        }
    }
}
