package org.gigstation.notification.message;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gigstation.notification.sql.Sql;

/** Settles what nobody comes back for. Safe with any number of replicas: rows are locked, and steps are taken once. */
@ApplicationScoped
class SweepMessages {

    private static final Duration RECEIPT_PATIENCE = Duration.ofHours(72);
    /** Twice as long as a receipt may be ahead of the answer to its submit. */
    private static final Duration EARLY_AT_MOST = Duration.ofMinutes(10);

    private static final String ABANDONED =
            "SELECT id FROM message WHERE attempt_id IS NOT NULL AND lease_until < ? LIMIT 500 FOR UPDATE SKIP LOCKED";
    private static final String STALE =
            """
            SELECT id FROM message WHERE next_try_at IS NOT NULL AND valid_until <= ? LIMIT 500 FOR UPDATE SKIP LOCKED""";
    private static final String UNRECEIPTED =
            "SELECT id FROM message WHERE state = 'ACCEPTED' AND accepted_at < ? LIMIT 500 FOR UPDATE SKIP LOCKED";
    private static final String CLAIMED =
            """
            SELECT e.id, e.channel, e.carrier_id, e.state, e.error FROM early_receipt e
            WHERE EXISTS (SELECT 1 FROM message_part p WHERE p.channel = e.channel AND p.carrier_id = e.carrier_id
                AND p.state = 'ACCEPTED' AND p.accepted_at < e.received_at + interval '5 minutes'
                AND p.accepted_at > e.received_at - interval '1 minute')
            ORDER BY e.id LIMIT 500 FOR UPDATE SKIP LOCKED""";

    private final Sql sql;
    private final MessageBook book;
    private final TakeReceipt receipts;
    private final Clock clock;
    private final MeterRegistry meters;

    SweepMessages(Sql sql, MessageBook book, TakeReceipt receipts, Clock clock, MeterRegistry meters) {
        this.sql = sql;
        this.book = book;
        this.receipts = receipts;
        this.clock = clock;
        this.meters = meters;
    }

    /** Attempts of a process that died: the carrier may have them. */
    @Scheduled(every = "2s", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void abandoned() {
        settleAll(ABANDONED, clock.instant(), MessageState.UNKNOWN, "attempt-lost");
    }

    /** What nobody needs any more is never sent after an outage. */
    @Scheduled(every = "2s", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void stale() {
        settleAll(STALE, clock.instant(), MessageState.EXPIRED, PolicyRule.PAST_ITS_TIME.code());
    }

    @Scheduled(every = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void unreceipted() {
        settleAll(UNRECEIPTED, clock.instant().minus(RECEIPT_PATIENCE), MessageState.UNKNOWN, "no-receipt");
    }

    /** Receipts that overtook the answer to their submit. */
    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void early() {
        record Early(long id, Receipt receipt) {}
        var found = sql.list(
                CLAIMED,
                row -> new Early(
                        row.getLong("id"),
                        new Receipt(
                                row.getString("channel"),
                                row.getString("carrier_id"),
                                MessageState.valueOf(row.getString("state")),
                                row.getString("error"))));
        for (Early early : found) {
            receipts.settle(early.receipt());
            sql.update("DELETE FROM early_receipt WHERE id = ?", early.id());
        }
    }

    /** Receipts for messages that are not ours: no part can claim them any more. */
    @Scheduled(every = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void orphans() {
        int dropped = sql.update(
                "DELETE FROM early_receipt WHERE received_at < ?",
                clock.instant().minus(EARLY_AT_MOST));
        meters.counter("gig.receipts.unknown").increment(dropped);
    }

    private void settleAll(String statement, Instant before, MessageState state, String rule) {
        List<UUID> found = sql.list(statement, row -> Sql.id(row, "id"), before);
        found.forEach(id -> book.settle(id, state, rule));
        if (!found.isEmpty()) {
            meters.counter("gig.messages.swept", "rule", rule).increment(found.size());
        }
    }
}
