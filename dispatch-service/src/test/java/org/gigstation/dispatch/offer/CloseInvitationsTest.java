package org.gigstation.dispatch.offer;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.gigstation.dispatch.Station;
import org.gigstation.dispatch.Township;
import org.gigstation.events.LabourerChanged;
import org.gigstation.kit.sql.Sql;
import org.gigstation.kit.testing.Backends;
import org.junit.jupiter.api.Test;

/** What an answer costs does not grow with what the whole township has not answered yet. */
@QuarkusTest
@QuarkusTestResource(value = Backends.class, initArgs = @ResourceArg(name = "database", value = "dispatch"))
class CloseInvitationsTest {

    private static final int ASKED = 400;
    private static final String LOOKED_AT =
            """
            SELECT (seq_tup_read + idx_tup_fetch)::int AS n FROM pg_stat_xact_user_tables WHERE relname = 'offer'""";

    @Inject
    Township township;

    @Inject
    OfferRows rows;

    @Inject
    Offers offers;

    @Inject
    Sql sql;

    @Test
    void an_invitation_is_closed_by_a_look_at_its_own_offers() {
        List<UUID> invitations = open();
        UUID answered = invitations.get(0);
        sql.update("UPDATE offer SET state = 'DECLINED' WHERE invitation_id = ?", answered);

        int lookedAt = QuarkusTransaction.requiringNew().call(() -> {
            int before = lookedAt();
            var trip = sql.roundTrip().byKeys();
            offers.closeInvitations(trip, invitations.subList(0, 2));
            trip.go();
            return lookedAt() - before;
        });

        assertThat(stillOpen(invitations)).hasSize(ASKED - 1).doesNotContain(answered);
        assertThat(lookedAt).as("offers looked at, of %d that are open", ASKED).isLessThan(10);
    }

    /** A plan's offers, made just after the statistics were taken: as on every morning. */
    private List<UUID> open() {
        String work = township.workType("close-" + township.id());
        var farm = township.farm("结");
        List<LabourerChanged> people = township.people(ASKED, work);
        rows.awaitKnown(people, farm, farm, work);
        UUID demand = Station.release(Station.demand(farm, work, Station.dayAhead(61), ASKED));
        sql.update("ANALYZE offer");
        rows.offered(demand, people, OfferState.SENT);
        return sql.list(
                "UPDATE invitation SET open = true WHERE demand_id = ? RETURNING id", row -> row.id("id"), demand);
    }

    private int lookedAt() {
        return sql.list(LOOKED_AT, row -> row.whole("n")).get(0);
    }

    private List<UUID> stillOpen(List<UUID> invitations) {
        return sql.list("SELECT id FROM invitation WHERE open AND id = ANY (?)", row -> row.id("id"), (Object)
                invitations.toArray(UUID[]::new));
    }
}
