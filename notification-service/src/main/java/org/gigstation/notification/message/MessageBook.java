package org.gigstation.notification.message;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.gigstation.events.DeliveryChanged;
import org.gigstation.notification.sql.Sql;

/**
 * Where each step of a message is written down, with the event that tells it. Every update names the states it may leave, so that a late or
 * repeated fact changes nothing.
 */
@ApplicationScoped
class MessageBook {

    private static final String DEPART =
            """
            UPDATE message SET state = 'SUBMITTING', rule = NULL, next_try_at = NULL, attempt_id = d.attempt_id, lease_until = ?,
                attempts = d.attempt, channel = d.channel, template_edition = d.edition, text_sealed = d.text_sealed,
                text_digest = d.text_digest, parts = d.parts, cost_fen = d.cost_fen, submitted_at = coalesce(submitted_at, ?)
            FROM unnest(?, ?, ?, ?, ?, ?, ?, ?, ?)
                AS d (id, attempt_id, attempt, channel, edition, text_sealed, text_digest, parts, cost_fen)
            WHERE message.id = d.id""";
    private static final String HOLD =
            """
            UPDATE message SET state = CASE state WHEN 'QUEUED' THEN 'HELD' ELSE state END, rule = ?, next_try_at = ?
            WHERE id = ?""";
    private static final String END =
            """
            UPDATE message SET state = ?, rule = ?, next_try_at = NULL, attempt_id = NULL, lease_until = NULL, settled_at = ?
            WHERE id = ? AND %s RETURNING invitation_id, offer_ids""";
    /** Put off by the carrier, and nothing of it has left: it may still be taken back. */
    private static final String NOT_BEGUN =
            """
            state IN ('QUEUED', 'HELD') OR attempt_id IS NULL AND NOT EXISTS (
                SELECT 1 FROM message_part p WHERE p.message_id = message.id)""";

    private final Sql sql;
    private final DeliveryEvents events;
    private final Clock clock;
    private final Event<MessageEnded> ended;
    private final MeterRegistry meters;

    MessageBook(Sql sql, DeliveryEvents events, Clock clock, Event<MessageEnded> ended, MeterRegistry meters) {
        this.sql = sql;
        this.events = events;
        this.clock = clock;
        this.ended = ended;
        this.meters = meters;
    }

    record Departure(Outbound outbound, int edition, int costFen, byte[] textSealed, byte[] textDigest) {}

    void depart(Collection<Departure> departures, Instant leaseUntil, Instant now) {
        if (departures.isEmpty()) {
            return;
        }
        sql.update(
                DEPART,
                leaseUntil,
                now,
                column(departures, departure -> departure.outbound().messageId()),
                column(departures, departure -> departure.outbound().attemptId()),
                column(departures, departure -> departure.outbound().attempt()),
                column(departures, departure -> departure.outbound().channel()),
                column(departures, Departure::edition),
                column(departures, Departure::textSealed),
                column(departures, Departure::textDigest),
                column(departures, departure -> departure.outbound().segments().count()),
                column(departures, Departure::costFen));
    }

    private static <T> List<T> column(Collection<Departure> departures, Function<Departure, T> value) {
        return departures.stream().map(value).toList();
    }

    void hold(Queued message, Verdict.Hold hold) {
        sql.update(HOLD, hold.rule().code(), hold.until(), message.id());
        meters.counter("gig.messages.held", "rule", hold.rule().code()).increment();
        if (message.state() == MessageState.QUEUED) {
            events.tell(message.id(), DeliveryChanged.State.HELD, message.offerIds(), clock.instant());
        }
    }

    void end(Queued message, Verdict.End end) {
        settle(message.id(), end.state(), end.rule().code());
        meters.counter("gig.messages.ended", "rule", end.rule().code()).increment();
    }

    /**
     * Moves a message to a state behind which nothing is sent any more.
     *
     * @return whether it moved; false when its present state does not allow it
     */
    boolean settle(UUID messageId, MessageState state, String rule) {
        record Settled(UUID invitationId, List<UUID> offerIds) {}
        Instant now = clock.instant();
        Optional<Settled> settled = sql.one(
                END.formatted(condition(state)),
                row -> new Settled(Sql.id(row, "invitation_id"), List.of((UUID[])
                        row.getArray("offer_ids").getArray())),
                state,
                rule,
                now,
                messageId);
        settled.ifPresent(message -> tell(messageId, message.invitationId(), state, message.offerIds(), now));
        return settled.isPresent();
    }

    private static String condition(MessageState state) {
        String from = "state IN (" + state.predecessors() + ")";
        return state == MessageState.CANCELLED ? from + " AND (" + NOT_BEGUN + ")" : from;
    }

    private void tell(UUID messageId, UUID invitationId, MessageState state, List<UUID> offerIds, Instant now) {
        if (state == MessageState.DELIVERED) {
            events.tell(messageId, DeliveryChanged.State.DELIVERED, offerIds, now);
        } else if (state.isFailure()) {
            events.tell(messageId, DeliveryChanged.State.FAILED, offerIds, now);
            if (invitationId != null) {
                ended.fire(new MessageEnded(messageId, invitationId, state));
            }
        }
    }
}
