package org.gigstation.notification.invitation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.gigstation.events.OfferMade;
import org.gigstation.events.OfferSettled;
import org.gigstation.events.ReplyClassified;
import org.gigstation.notification.sql.Sql;

/** Invitations of all lines: the routes that answers take. An invitation is written before its people, so that nobody waits crosswise. */
@ApplicationScoped
public class Invitations {

    /** From the invitation to its people, whatever the statistics of a new station say: joined freely it would read all who were ever invited. */
    private static final String SELECT =
            """
            SELECT i.id, i.offer, i.line_id, i.state, d.offer_id, d.labourer_id, d.intent, d.outcome, d.stand_by_rank,
                (SELECT m.state NOT IN ('QUEUED', 'HELD') FROM message m WHERE m.cause = 'invited:' || i.id) IS TRUE AS sent
            FROM invitation i CROSS JOIN LATERAL (SELECT * FROM invited WHERE invitation_id = i.id OFFSET 0) d
            """;

    private final Sql sql;
    private final ObjectMapper json;

    Invitations(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** Writes offers down; the second copy for a party of two changes nothing. */
    void add(Collection<OfferMade> offers, Instant now) {
        sql.batch(
                """
                INSERT INTO invitation (id, division_code, offer_number, offer, state, meet_at, answer_by, received_at, next_look_at)
                VALUES (?, ?, ?, ?, 'WAITING', ?, ?, ?, ?) ON CONFLICT DO NOTHING""",
                offers.stream()
                        .map(offer -> new Object[] {
                            offer.invitationId(),
                            offer.divisionCode(),
                            offer.offerNumber(),
                            write(offer),
                            offer.meetAt(),
                            offer.answerBy(),
                            now,
                            now
                        })
                        .toList());
    }

    public Optional<Invitation> find(UUID id) {
        return findAll(List.of(id)).stream().findFirst();
    }

    List<Invitation> findAll(Collection<UUID> ids) {
        return read(SELECT + "WHERE i.id = ANY (?) ORDER BY i.id, d.position", ids);
    }

    Optional<Invitation> findByOffer(UUID offerId) {
        return sql.one(
                        "SELECT invitation_id FROM invited WHERE offer_id = ?",
                        row -> Sql.id(row, "invitation_id"),
                        offerId)
                .flatMap(this::find);
    }

    /** What a line was invited to and may still speak of: work that has not begun, the latest first. */
    public List<Invitation> ofLine(UUID lineId, Instant meetAfter) {
        return read(
                SELECT
                        + "WHERE i.line_id = ? AND i.meet_at > ? ORDER BY i.opened_at DESC NULLS LAST, i.id DESC, d.position",
                lineId,
                meetAfter);
    }

    /** An answer is on its way to its result. */
    public void answered(UUID invitationId, Collection<ReplyClassified.Answer> answers) {
        sql.update("UPDATE invitation SET state = 'ANSWERED' WHERE id = ? AND state = 'OPEN'", invitationId);
        sql.batch(
                "UPDATE invited SET intent = ? WHERE offer_id = ?",
                answers.stream()
                        .map(answer -> new Object[] {answer.intent(), answer.offerId()})
                        .toList());
    }

    /** What came of offers, written after what came of their invitations; of two results for the same offer the later one in the list stands. */
    void results(Collection<OfferSettled.Result> results) {
        Map<UUID, OfferSettled.Result> last = new TreeMap<>();
        results.forEach(result -> last.put(result.offerId(), result));
        sql.update(
                """
                UPDATE invited SET outcome = r.outcome, stand_by_rank = r.stand_by_rank
                FROM unnest(?, ?, ?) AS r (offer_id, outcome, stand_by_rank) WHERE invited.offer_id = r.offer_id""",
                last.keySet(),
                last.values().stream().map(OfferSettled.Result::outcome).toList(),
                last.values().stream().map(OfferSettled.Result::standByRank).toList());
    }

    /** Moves to a state that frees their lines, and lets the next ones on those lines have their turn. */
    void close(Collection<UUID> ids, InvitationState state, Instant now, InvitationState... from) {
        if (ids.isEmpty()) {
            return;
        }
        List<UUID> lines = sql
                .list(
                        "UPDATE invitation SET state = ? WHERE id = ANY (?) AND state = ANY (?) RETURNING line_id",
                        row -> Optional.ofNullable(Sql.id(row, "line_id")),
                        state,
                        ids,
                        List.of(from))
                .stream()
                .flatMap(Optional::stream)
                .toList();
        if (!lines.isEmpty()) {
            sql.update(
                    "UPDATE invitation SET next_look_at = ? WHERE line_id = ANY (?) AND state = 'WAITING'", now, lines);
        }
    }

    OfferMade offerOf(String body) {
        try {
            return json.reader()
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(json.createParser(body), OfferMade.class);
        } catch (java.io.IOException e) {
            throw new IllegalStateException("not an offer of ours", e);
        }
    }

    private String write(OfferMade offer) {
        try {
            return json.writeValueAsString(offer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an offer is plain values", e);
        }
    }

    private List<Invitation> read(String statement, Object... parameters) {
        record Found(Invitation invitation, Invitation.Invited invited) {}
        Map<UUID, Invitation> all = new LinkedHashMap<>();
        sql.list(statement, row -> new Found(invitation(row), invited(row)), parameters)
                .forEach(found -> all.merge(
                        found.invitation().id(),
                        with(found.invitation(), List.of(), found.invited()),
                        (before, more) -> with(before, before.invited(), found.invited())));
        return List.copyOf(all.values());
    }

    private static Invitation with(Invitation base, List<Invitation.Invited> before, Invitation.Invited more) {
        var all = new java.util.ArrayList<>(before);
        all.add(more);
        return new Invitation(base.id(), base.offer(), base.lineId(), base.state(), base.sent(), List.copyOf(all));
    }

    private Invitation invitation(ResultSet row) throws SQLException {
        return new Invitation(
                Sql.id(row, "id"),
                offerOf(row.getString("offer")),
                Sql.id(row, "line_id"),
                InvitationState.valueOf(row.getString("state")),
                row.getBoolean("sent"),
                List.of());
    }

    private static Invitation.Invited invited(ResultSet row) throws SQLException {
        String intent = row.getString("intent");
        String outcome = row.getString("outcome");
        return new Invitation.Invited(
                Sql.id(row, "offer_id"),
                Sql.id(row, "labourer_id"),
                intent == null ? null : ReplyClassified.Intent.valueOf(intent),
                outcome == null ? null : OfferSettled.Outcome.valueOf(outcome),
                row.getInt("stand_by_rank"));
    }
}
