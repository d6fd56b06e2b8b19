package org.gigstation.kit.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.gigstation.kit.http.IdempotentRequests.Answer;
import org.gigstation.kit.http.IdempotentRequests.Standing;
import org.gigstation.kit.sql.RoundTrip;

/** The table of writes that may be repeated, for many writes of one transaction. Keys are taken in one order, so that no two batches deadlock. */
@ApplicationScoped
class IdempotentBatch {

    private static final String HELD =
            """
            SELECT k.place::int AS place FROM unnest(?, ?) WITH ORDINALITY AS k (principal, request_key, place)
                JOIN idempotent_request r ON r.principal = k.principal AND r.request_key = k.request_key
            WHERE r.answer_status IS NOT NULL OR r.took_effect OR r.started_at >= ?""";
    private static final String KEEP =
            """
            INSERT INTO idempotent_request AS held (principal, request_key, request_hash, run, answer_status, answer_headers, answer_body,
                started_at, took_effect)
            SELECT principal, request_key, request_hash, run, answer_status, answer_headers, answer_body, ?, true
            FROM unnest(?, ?, ?, ?, ?, ?, ?)
                AS k (principal, request_key, request_hash, run, answer_status, answer_headers, answer_body)
            ORDER BY principal, request_key
            ON CONFLICT (principal, request_key) DO UPDATE SET run = excluded.run, started_at = excluded.started_at, took_effect = true,
                answer_status = excluded.answer_status, answer_headers = excluded.answer_headers, answer_body = excluded.answer_body
            WHERE held.answer_status IS NULL AND NOT held.took_effect AND held.request_hash = excluded.request_hash
                AND held.started_at < ?
            RETURNING request_key""";

    private final IdempotentRequests requests;
    private final Clock clock;

    IdempotentBatch(IdempotentRequests requests, Clock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    /** @return those of the writes whose key somebody has already, once the trip is over */
    Supplier<Set<KeyedWrite>> held(RoundTrip trip, Collection<KeyedWrite> writes) {
        List<KeyedWrite> asked = List.copyOf(writes);
        Supplier<List<KeyedWrite>> held = trip.list(
                HELD,
                row -> asked.get(row.whole("place") - 1),
                texts(asked, write -> write.key().principal()),
                texts(asked, write -> write.key().value()),
                abandonedBefore());
        return () -> new HashSet<>(held.get());
    }

    /** @return the keys that were free, or given up by a run that died before it changed anything, once the trip is over */
    Supplier<List<String>> keep(RoundTrip trip, Map<KeyedWrite, Answer> answers) {
        List<KeyedWrite> writes = answers.keySet().stream()
                .sorted(Comparator.comparing((KeyedWrite write) -> write.key().principal())
                        .thenComparing(write -> write.key().value()))
                .toList();
        return trip.list(
                KEEP,
                row -> row.text("request_key"),
                clock.instant(),
                texts(writes, write -> write.key().principal()),
                texts(writes, write -> write.key().value()),
                texts(writes, KeyedWrite::hash),
                writes.stream().map(KeyedWrite::run).toArray(UUID[]::new),
                writes.stream().map(write -> answers.get(write).status()).toArray(Integer[]::new),
                texts(writes, write -> answers.get(write).headers()),
                texts(writes, write -> answers.get(write).body()),
                abandonedBefore());
    }

    Standing standingOf(KeyedWrite write) {
        return requests.standing(write.key().principal(), write.key().value(), write.hash());
    }

    private Instant abandonedBefore() {
        return clock.instant().minus(IdempotentRequests.ABANDONED);
    }

    private static String[] texts(List<KeyedWrite> writes, Function<KeyedWrite, String> text) {
        return writes.stream().map(text).toArray(String[]::new);
    }
}
