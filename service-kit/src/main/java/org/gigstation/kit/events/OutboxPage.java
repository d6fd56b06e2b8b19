package org.gigstation.kit.events;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.gigstation.kit.sql.RoundTrip;
import org.gigstation.kit.sql.Sql;

/**
 * The events of one transaction, written in one statement right before its commit. A position is given at the insert and seen at the commit;
 * two transactions about one person could be told in the opposite order of their positions. So whoever writes first locks the keys until its
 * commit. All locks are taken at once, in one order, and nothing is waited for after them: they are part of no deadlock.
 */
final class OutboxPage implements Synchronization {

    /** Keys share this many locks, so that a plan of thousands of people does not fill PostgreSQL's lock table. */
    private static final int LOCKS = 256;
    /** Told apart by this number from whatever else takes advisory locks. */
    private static final int OUTBOX_LOCKS = 0x6769_674F;

    private static final String WRITE =
            """
            WITH held AS MATERIALIZED (SELECT count(pg_advisory_xact_lock(?, lock)::text) FROM unnest(?) lock)
            INSERT INTO outbox (event_id, topic, event_key, event_type, body, occurred_at)
            SELECT e.event_id, e.topic, e.event_key, e.event_type, e.body, e.occurred_at
            FROM held, unnest(?, ?, ?, ?, ?, ?) WITH ORDINALITY
                AS e (event_id, topic, event_key, event_type, body, occurred_at, place)
            ORDER BY e.place""";

    private final Sql sql;
    private final OutboxRelay relay;
    private final List<Entry> entries = new ArrayList<>();

    OutboxPage(Sql sql, OutboxRelay relay) {
        this.sql = sql;
        this.relay = relay;
    }

    /** A row to be. */
    record Entry(UUID id, String topic, UUID key, String type, String body, Instant at) {}

    void note(Entry entry) {
        entries.add(entry);
    }

    void writeOn(RoundTrip trip) {
        if (!entries.isEmpty()) {
            trip.update(
                    WRITE,
                    OUTBOX_LOCKS,
                    locks(),
                    column(UUID[]::new, Entry::id),
                    column(String[]::new, Entry::topic),
                    column(UUID[]::new, Entry::key),
                    column(String[]::new, Entry::type),
                    column(String[]::new, Entry::body),
                    column(Instant[]::new, Entry::at));
            entries.clear();
        }
    }

    /** Whatever it throws has the transaction rolled back. */
    @Override
    public void beforeCompletion() {
        RoundTrip trip = sql.roundTrip();
        writeOn(trip);
        trip.go();
    }

    @Override
    public void afterCompletion(int status) {
        if (status == Status.STATUS_COMMITTED) {
            relay.wake();
        }
    }

    private Integer[] locks() {
        return entries.stream()
                .map(entry -> Math.floorMod(entry.key().hashCode(), LOCKS))
                .distinct()
                .sorted()
                .toArray(Integer[]::new);
    }

    private <T> T[] column(IntFunction<T[]> column, Function<Entry, T> value) {
        return entries.stream().map(value).toArray(column);
    }
}
