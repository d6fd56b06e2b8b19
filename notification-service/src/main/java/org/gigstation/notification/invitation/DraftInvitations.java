package org.gigstation.notification.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gigstation.events.OfferMade;
import org.gigstation.notification.contact.Contacts;
import org.gigstation.notification.contact.Person;
import org.gigstation.notification.message.MessageQueue;
import org.gigstation.notification.message.NewMessage;
import org.gigstation.notification.message.Purpose;
import org.gigstation.notification.sql.Sql;
import org.gigstation.notification.station.StationPolicies;

/**
 * Turns offers that came in into messages, many at a time: finds the line that reaches the party, opens the invitation when the line is free,
 * and leaves it waiting when it is not.
 */
@ApplicationScoped
class DraftInvitations {

    private static final Duration CONTACT_PATIENCE = Duration.ofSeconds(30);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(3);
    private static final String WAITING =
            """
            SELECT id, offer, received_at FROM invitation WHERE state = 'WAITING' AND next_look_at <= ?
            ORDER BY next_look_at, id LIMIT ? FOR UPDATE SKIP LOCKED""";
    private static final String BUSY =
            "SELECT line_id FROM invitation WHERE line_id = ANY (?) AND state IN ('OPEN', 'ANSWERED')";
    private static final String MOVE =
            """
            UPDATE invitation SET state = m.state, line_id = m.line_id, next_look_at = ?,
                opened_at = CASE m.state WHEN 'OPEN' THEN ?::timestamptz END
            FROM unnest(?, ?, ?) AS m (id, state, line_id) WHERE invitation.id = m.id""";
    private static final String INVITE =
            """
            INSERT INTO invited (offer_id, invitation_id, labourer_id, position) VALUES (?, ?, ?, ?)
            ON CONFLICT DO NOTHING""";

    private final Sql sql;
    private final Invitations invitations;
    private final Contacts contacts;
    private final StationPolicies policies;
    private final MessageQueue queue;
    private final Clock clock;

    DraftInvitations(
            Sql sql,
            Invitations invitations,
            Contacts contacts,
            StationPolicies policies,
            MessageQueue queue,
            Clock clock) {
        this.sql = sql;
        this.invitations = invitations;
        this.contacts = contacts;
        this.policies = policies;
        this.queue = queue;
        this.clock = clock;
    }

    private record Waiting(OfferMade offer, Instant receivedAt) {}

    /** @param lineId {@code null} when nobody of the party can be reached */
    private record Move(UUID invitationId, InvitationState state, UUID lineId) {}

    /** @return how many invitations were looked at */
    @Transactional
    int draft(int limit) {
        Instant now = clock.instant();
        List<Waiting> waiting = sql.list(
                WAITING,
                row -> new Waiting(invitations.offerOf(row.getString("offer")), Sql.instant(row, "received_at")),
                now,
                limit);
        if (waiting.isEmpty()) {
            return 0;
        }
        var draft = new Draft(now, waiting);
        waiting.forEach(draft::place);
        sql.batch(INVITE, draft.invited);
        sql.update(
                MOVE,
                now.plus(LOOK_AGAIN),
                now,
                column(draft.moves, Move::invitationId),
                column(draft.moves, Move::state),
                column(draft.moves, Move::lineId));
        queue.add(draft.messages);
        return waiting.size();
    }

    private static <T> List<T> column(List<Move> moves, Function<Move, T> value) {
        return moves.stream().map(value).collect(Collectors.toList()); // a line may be null
    }

    /** One batch in the making. */
    private final class Draft {
        private final Instant now;
        private final Map<UUID, Person> people;
        private final Set<UUID> busy;
        private final Map<String, String> landlines = new HashMap<>();
        private final List<Move> moves = new ArrayList<>();
        private final List<Object[]> invited = new ArrayList<>();
        private final List<NewMessage> messages = new ArrayList<>();

        Draft(Instant now, List<Waiting> waiting) {
            this.now = now;
            this.people = contacts.people(waiting.stream()
                    .flatMap(one -> one.offer().party().stream())
                    .map(OfferMade.Recipient::labourerId)
                    .toList());
            var lines = people.values().stream()
                    .flatMap(person -> person.lineIds().stream())
                    .distinct()
                    .toList();
            this.busy = new HashSet<>(sql.list(BUSY, row -> Sql.id(row, "line_id"), lines));
        }

        void place(Waiting waiting) {
            OfferMade offer = waiting.offer();
            Optional<UUID> line = lineOf(offer);
            if (!now.isBefore(offer.answerBy())) {
                move(offer, InvitationState.EXPIRED, line.orElse(null));
            } else if (line.isEmpty()) {
                boolean patient = now.isBefore(waiting.receivedAt().plus(CONTACT_PATIENCE));
                move(offer, patient ? InvitationState.WAITING : InvitationState.UNREACHABLE, null);
                if (!patient) {
                    messages.add(message(offer, null));
                }
            } else if (busy.add(line.get())) {
                move(offer, InvitationState.OPEN, line.get());
                messages.add(message(offer, line.get()));
            } else {
                move(offer, InvitationState.WAITING, line.get());
            }
        }

        private void move(OfferMade offer, InvitationState state, UUID lineId) {
            moves.add(new Move(offer.invitationId(), state, lineId));
            int position = 0;
            for (var recipient : offer.party()) {
                invited.add(
                        new Object[] {recipient.offerId(), offer.invitationId(), recipient.labourerId(), position++});
            }
        }

        /** The line that reaches everybody of the party, else the first one of the first; none while somebody of them is not known. */
        private Optional<UUID> lineOf(OfferMade offer) {
            List<Person> party = offer.party().stream()
                    .map(recipient -> people.get(recipient.labourerId()))
                    .filter(Objects::nonNull)
                    .toList();
            if (party.size() < offer.party().size()) {
                return Optional.empty();
            }
            return party.stream()
                    .flatMap(person -> person.lineIds().stream())
                    .filter(line ->
                            party.stream().allMatch(person -> person.lineIds().contains(line)))
                    .findFirst()
                    .or(() -> party.stream()
                            .flatMap(person -> person.lineIds().stream())
                            .findFirst());
        }

        private NewMessage message(OfferMade offer, UUID lineId) {
            List<UUID> labourers =
                    offer.party().stream().map(OfferMade.Recipient::labourerId).toList();
            List<String> names = labourers.stream()
                    .map(people::get)
                    .filter(Objects::nonNull)
                    .map(Person::name)
                    .toList();
            String landline = landlines.computeIfAbsent(
                    offer.divisionCode(), station -> policies.rulesOf(station).landline());
            return new NewMessage(
                    "invited:" + offer.invitationId(),
                    offer.divisionCode(),
                    lineId,
                    Wording.templateOf(offer),
                    Purpose.OFFER,
                    offer.urgent(),
                    Wording.variables(offer, names, landline),
                    offer.invitationId(),
                    null,
                    offer.party().stream().map(OfferMade.Recipient::offerId).toList(),
                    labourers,
                    offer.answerBy());
        }
    }
}
