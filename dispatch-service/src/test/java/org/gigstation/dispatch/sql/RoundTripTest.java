package org.gigstation.dispatch.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.gigstation.kit.testing.Backends;
import org.junit.jupiter.api.Test;

/** Statements that share one way to the database and back. */
@QuarkusTest
@QuarkusTestResource(value = Backends.class, initArgs = @ResourceArg(name = "database", value = "dispatch"))
class RoundTripTest {

    private static final String WRITE = "INSERT INTO settled_reply (reply_id, settled_at) VALUES (?, ?)";
    private static final String FIND = "SELECT reply_id FROM settled_reply WHERE reply_id = ANY (?)";

    @Inject
    Sql sql;

    private final UUID one = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    @Test
    void each_statement_sees_what_those_before_it_have_done() {
        RoundTrip trip = sql.roundTrip().planningOnce();
        Supplier<List<UUID>> before = find(trip);
        trip.update(WRITE, one, Instant.now());
        Supplier<List<UUID>> between = find(trip);
        trip.update(WRITE, other, Instant.now());
        Supplier<List<UUID>> after = find(trip);

        QuarkusTransaction.requiringNew().run(trip::go);

        assertThat(before.get()).isEmpty();
        assertThat(between.get()).containsExactly(one);
        assertThat(after.get()).containsExactlyInAnyOrder(one, other);
    }

    @Test
    void what_comes_afterwards_has_the_results() {
        List<UUID> heard = new ArrayList<>();
        RoundTrip trip = sql.roundTrip();
        trip.update(WRITE, one, Instant.now());
        Supplier<List<UUID>> found = find(trip);
        trip.afterwards(() -> heard.addAll(found.get()));

        QuarkusTransaction.requiringNew().run(trip::go);

        assertThat(heard).containsExactly(one);
    }

    @Test
    void of_a_trip_that_is_refused_nothing_stands() {
        RoundTrip trip = sql.roundTrip();
        trip.update(WRITE, one, Instant.now());
        trip.update(WRITE, one, Instant.now());

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(trip::go))
                .isInstanceOf(RefusedByDatabase.class);

        assertThat(sql.list(FIND, row -> row.id("reply_id"), (Object) new UUID[] {one}))
                .isEmpty();
    }

    private Supplier<List<UUID>> find(RoundTrip trip) {
        return trip.list(FIND, row -> row.id("reply_id"), (Object) new UUID[] {one, other});
    }
}
