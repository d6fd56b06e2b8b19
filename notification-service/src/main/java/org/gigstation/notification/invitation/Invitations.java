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
import java.util.UUID;
import org.gigstation.events.OfferMade;
import org.gigstation.events.OfferSettled;
import org.gigstation.events.ReplyClassified;
import org.gigstation.notification.sql.Sql;

/** Invitations of all lines: the routes that answers take. */
@ApplicationScoped
public class Invitations {

    private static final String SELECT =
            """
            SELECT i.id, i.offer, i.line_id, i.state, d.offer_id, d.labourer_id, d.intent, d.outcome, d.stand_by_rank,
                EXISTS (SELECT 1 FROM message m WHERE m.cause = 'invited:' || i.id
                        AND m.state NOT IN ('QUEUED', 'HELD')) AS sent
            FROM invitation i JOIN invited d ON d.invitation_id = i.id
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
        return read(SELECT + "WHERE i.id = ? ORDER BY d.position", id).stream().findFirst();
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
        sql.batch(
                "UPDATE invited SET intent = ? WHERE offer_id = ?",
                answers.stream()
                        .map(answer -> new Object[] {answer.intent(), answer.offerId()})
                        .toList());
        sql.update("UPDATE invitation SET state = 'ANSWERED' WHERE id = ? AND state = 'OPEN'", invitationId);
    }

    void result(OfferSettled.Result result) {
        sql.update(
                "UPDATE invited SET outcome = ?, stand_by_rank = ? WHERE offer_id = ?",
                result.outcome(),
                result.standByRank(),
                result.offerId());
    }

    /** Moves to a state that frees the line, and lets the next one on that line have its turn. */
    void close(UUID id, InvitationState state, Instant now, InvitationState... from) {
        List<String> names =
                java.util.Arrays.stream(from).map(one -> "'" + one + "'").toList();
        sql.one(
                        "UPDATE invitation SET state = ? WHERE id = ? AND state IN (" + String.join(", ", names)
                                + ") RETURNING line_id",
                        row -> Optional.ofNullable(Sql.id(row, "line_id")),
                        state,
                        id)
                .flatMap(line -> line)
                .ifPresent(line -> sql.update(
                        "UPDATE invitation SET next_look_at = ? WHERE line_id = ? AND state = 'WAITING'", now, line));
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
