package org.gigstation.notification.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.gigstation.events.OfferMade;
import org.gigstation.kit.testing.Backends;
import org.gigstation.notification.sql.Sql;
import org.gigstation.notification.testing.Household;
import org.gigstation.notification.testing.Offers;
import org.gigstation.notification.testing.TestCarrier;
import org.gigstation.notification.testing.Unconnected;
import org.junit.jupiter.api.Test;

/** What it costs to read an answer does not grow with how many were invited, nor with what the statistics of a new station say. */
@QuarkusTest
@QuarkusTestResource(value = Backends.class, initArgs = @ResourceArg(name = "database", value = "notification"))
@QuarkusTestResource(TestCarrier.class)
@TestProfile(Unconnected.class)
class OfLineTest {

    private static final int INVITED = 20_000;
    /** The driver prepares a statement after five times, PostgreSQL keeps its plan after five more. */
    private static final int TIMES_UNTIL_PLANNED_FOR_GOOD = 12;

    private static final String LOOKED_AT =
            """
            SELECT sum(seq_tup_read + idx_tup_fetch)::int AS n FROM pg_stat_xact_user_tables
            WHERE relname IN ('invitation', 'invited')""";

    @Inject
    Invitations invitations;

    @Inject
    Sql sql;

    @Test
    void the_invitations_of_a_line_are_found_by_the_line() {
        List<OfferMade> offers = IntStream.range(0, INVITED)
                .mapToObj(i -> Offers.to(Household.of("孙一"), Duration.ofHours(1)))
                .toList();
        QuarkusTransaction.requiringNew().run(() -> write(offers));
        OfferMade one = offers.get(INVITED / 2);

        int lookedAt = QuarkusTransaction.requiringNew().call(() -> {
            IntStream.range(0, TIMES_UNTIL_PLANNED_FOR_GOOD)
                    .forEach(i -> invitations.ofLine(lineOf(offers.get(i)), Instant.now()));
            int before = lookedAt();
            assertThat(invitations.ofLine(lineOf(one), Instant.now()))
                    .extracting(Invitation::id)
                    .containsExactly(one.invitationId());
            return lookedAt() - before;
        });

        assertThat(lookedAt).as("rows looked at, of %d", 2 * INVITED).isLessThan(10);
    }

    private int lookedAt() {
        return sql.one(LOOKED_AT, row -> row.getInt("n")).orElseThrow();
    }

    /** Open, each on a line of its own. */
    private void write(List<OfferMade> offers) {
        Instant now = Instant.now();
        invitations.add(offers, now);
        sql.update(
                """
                INSERT INTO phone_line (id, number_sealed, number_index, division_code, known)
                SELECT id, '', decode(md5(id::text), 'hex'), '530304202', true FROM unnest(?) AS line (id)""",
                offers.stream().map(OfLineTest::lineOf).toList());
        sql.update(
                """
                UPDATE invitation SET state = 'OPEN', line_id = o.line, opened_at = ? FROM unnest(?, ?) AS o (id, line)
                WHERE invitation.id = o.id""",
                now,
                offers.stream().map(OfferMade::invitationId).toList(),
                offers.stream().map(OfLineTest::lineOf).toList());
        sql.update(
                """
                INSERT INTO invited (offer_id, invitation_id, labourer_id, position)
                SELECT offer_id, invitation_id, labourer_id, 0 FROM unnest(?, ?, ?) AS o (offer_id, invitation_id, labourer_id)""",
                column(offers, OfferMade.Recipient::offerId),
                offers.stream().map(OfferMade::invitationId).toList(),
                column(offers, OfferMade.Recipient::labourerId));
    }

    private static List<UUID> column(List<OfferMade> offers, Function<OfferMade.Recipient, UUID> value) {
        return offers.stream().map(offer -> offer.party().get(0)).map(value).toList();
    }

    /** Whoever is invited alone has a line named after them. */
    private static UUID lineOf(OfferMade offer) {
        return offer.party().get(0).labourerId();
    }
}
