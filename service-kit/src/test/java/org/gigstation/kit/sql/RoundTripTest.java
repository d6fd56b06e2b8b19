package org.gigstation.kit.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.gigstation.kit.testing.Backends;
import org.junit.jupiter.api.Test;

/** Statements that share one way to the database and back. */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class RoundTripTest {

    private static final String WRITE = "INSERT INTO inbox (consumer, event_id) VALUES ('trip', ?)";
    private static final String FIND = "SELECT event_id FROM inbox WHERE event_id = ANY (?)";

    @Inject
    Sql sql;

    private final UUID one = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    @Test
    void each_statement_sees_what_those_before_it_have_done() {
        RoundTrip trip = sql.roundTrip().byKeys();
        Supplier<List<UUID>> before = find(trip);
        trip.update(WRITE, one);
        Supplier<List<UUID>> between = find(trip);
        trip.update(WRITE, other);
        Supplier<List<UUID>> after = find(trip);

        QuarkusTransaction.requiringNew().run(trip::go);

        assertThat(before.get()).isEmpty();
        assertThat(between.get()).containsExactly(one);
        assertThat(after.get()).containsExactlyInAnyOrder(one, other);
    }

    @Test
    void what_asks_by_keys_goes_by_indexes_whatever_the_statistics_say_until_the_transaction_ends() {
        RoundTrip trip = sql.roundTrip().byKeys();
        Supplier<List<String>> within = readsWholeTables(trip);
        RoundTrip next = sql.roundTrip();
        Supplier<List<String>> after = readsWholeTables(next);

        QuarkusTransaction.requiringNew().run(trip::go);
        next.go();

        assertThat(within.get()).containsExactly("off");
        assertThat(after.get()).containsExactly("on");
    }

    @Test
    void what_follows_is_done_once_the_results_are_here_and_the_trip_says_so_before() {
        List<UUID> found = new ArrayList<>();
        RoundTrip trip = sql.roundTrip();
        trip.update(WRITE, one);
        boolean alone = trip.isFollowed();
        trip.followedBy(() -> found.addAll(sql.list(FIND, row -> row.id("event_id"), (Object) new UUID[] {one})));

        QuarkusTransaction.requiringNew().run(trip::go);

        assertThat(alone).isFalse();
        assertThat(trip.isFollowed()).isTrue();
        assertThat(found).containsExactly(one);
    }

    @Test
    void what_comes_afterwards_has_the_results() {
        List<UUID> heard = new ArrayList<>();
        RoundTrip trip = sql.roundTrip();
        trip.update(WRITE, one);
        Supplier<List<UUID>> found = find(trip);
        trip.afterwards(() -> heard.addAll(found.get()));

        QuarkusTransaction.requiringNew().run(trip::go);

        assertThat(heard).containsExactly(one);
    }

    @Test
    void of_a_trip_that_is_refused_nothing_stands() {
        RoundTrip trip = sql.roundTrip();
        trip.update(WRITE, one);
        trip.update(WRITE, one);

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(trip::go))
                .isInstanceOf(RefusedByDatabase.class);

        assertThat(sql.list(FIND, row -> row.id("event_id"), (Object) new UUID[] {one}))
                .isEmpty();
    }

    private static Supplier<List<String>> readsWholeTables(RoundTrip trip) {
        return trip.list("SELECT current_setting('enable_seqscan') AS said", row -> row.text("said"));
    }

    private Supplier<List<UUID>> find(RoundTrip trip) {
        return trip.list(FIND, row -> row.id("event_id"), (Object) new UUID[] {one, other});
    }
}
