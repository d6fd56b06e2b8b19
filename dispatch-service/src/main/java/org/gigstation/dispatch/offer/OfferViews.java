package org.gigstation.dispatch.offer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gigstation.dispatch.scope.Reach;
import org.gigstation.kit.sql.Query;
import org.gigstation.kit.sql.Row;
import org.gigstation.kit.sql.Sql;

/** The offers as clients see them. */
@ApplicationScoped
class OfferViews {

    private static final String SELECT =
            """
            SELECT o.id, o.invitation_id, i.offer_number, i.line_id, i.together, o.demand_id, o.work_date, o.labourer_id, o.state,
                o.stand_by_order, o.origin, o.reason::text AS reason, o.answer_by, o.made_at, o.settled_at, o.leader,
                o.lender_code
            FROM offer o JOIN invitation i ON i.id = o.invitation_id WHERE true""";

    private final Sql sql;
    private final ObjectMapper json;

    OfferViews(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /**
     * One offer to one person.
     *
     * @param standByOrder order of stand-bys of the post, {@code null} when not one
     * @param reason why this person was asked
     * @param lenderCode the station that lends this person, {@code null} for the station's own
     */
    record OfferView(
            UUID id,
            UUID invitationId,
            String offerNumber,
            UUID lineId,
            boolean together,
            UUID demandId,
            LocalDate date,
            UUID labourerId,
            OfferState state,
            Integer standByOrder,
            MakeOffers.Origin origin,
            @Schema(implementation = Object.class) JsonNode reason,
            Instant answerBy,
            Instant madeAt,
            Instant settledAt,
            boolean leader,
            String lenderCode) {}

    /** What a list is narrowed to; {@code null} for all. */
    record Filter(UUID demandId, LocalDate date, UUID labourerId, OfferState state) {}

    Optional<OfferView> find(UUID id, Reach reach) {
        return sql.first(reach.narrow(Query.of(SELECT).and("o.id = ?", id), "o"), this::view);
    }

    List<OfferView> page(Filter filter, Reach reach, UUID after, int fetch) {
        Query query = Query.of(SELECT)
                .andIf("o.demand_id = ?", filter.demandId())
                .andIf("o.work_date = ?", filter.date())
                .andIf("o.labourer_id = ?", filter.labourerId())
                .andIf("o.state = ?", filter.state());
        return sql.list(
                reach.narrow(query, "o").and("o.id > ?", after).end("ORDER BY o.id LIMIT ?", fetch), this::view);
    }

    private OfferView view(Row row) {
        return new OfferView(
                row.id("id"),
                row.id("invitation_id"),
                row.text("offer_number"),
                row.id("line_id"),
                row.yes("together"),
                row.id("demand_id"),
                row.date("work_date"),
                row.id("labourer_id"),
                row.one(OfferState.class, "state"),
                row.wholeOrNull("stand_by_order"),
                row.one(MakeOffers.Origin.class, "origin"),
                tree(row.text("reason")),
                row.instant("answer_by"),
                row.instant("made_at"),
                row.instant("settled_at"),
                row.yes("leader"),
                row.text("lender_code"));
    }

    private JsonNode tree(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not what was stored as a reason", e);
        }
    }
}
