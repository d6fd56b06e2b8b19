package org.gigstation.notification.message;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gigstation.notification.sql.Sql;

/** Takes receipts: early ones wait for their part, repeated ones change nothing, and the last part settles the message. */
@ApplicationScoped
public class TakeReceipt {

    private static final String LOCK_MESSAGE =
            """
            SELECT m.id, m.parts, p.part_no FROM message m JOIN message_part p ON p.message_id = m.id
            WHERE p.channel = ? AND p.carrier_id = ? AND p.state = 'ACCEPTED' ORDER BY p.accepted_at DESC LIMIT 1 FOR UPDATE OF m""";
    private static final String REPEATED =
            """
            SELECT 1 AS one FROM message_part WHERE channel = ? AND carrier_id = ? AND state = ? AND settled_at > ? LIMIT 1""";

    private static final Duration REPEATED_WITHIN = Duration.ofMinutes(10);
    private static final String SETTLE_PART =
            """
            UPDATE message_part SET state = ?, error = ?, settled_at = ?
            WHERE message_id = ? AND part_no = ? AND state = 'ACCEPTED'""";

    private final Sql sql;
    private final MessageBook book;
    private final Clock clock;
    private final MeterRegistry meters;

    TakeReceipt(Sql sql, MessageBook book, Clock clock, MeterRegistry meters) {
        this.sql = sql;
        this.book = book;
        this.clock = clock;
        this.meters = meters;
    }

    private record Part(UUID messageId, int parts, int partNo) {}

    private record PartState(MessageState state, String error) {}

    @Transactional
    public void take(Receipt receipt) {
        if (!settle(receipt)) {
            String counter = isRepeated(receipt) ? "gig.receipts.repeated" : "gig.receipts.early";
            meters.counter(counter, "channel", receipt.channel()).increment();
            sql.update(
                    "INSERT INTO early_receipt (channel, carrier_id, state, error, received_at) VALUES (?, ?, ?, ?, ?)",
                    receipt.channel(),
                    receipt.carrierId(),
                    receipt.state(),
                    receipt.error(),
                    clock.instant());
        }
    }

    /** Most likely: a message centre that began its ids anew may mean another part, so it is kept for that one all the same. */
    private boolean isRepeated(Receipt receipt) {
        return sql.one(
                        REPEATED,
                        row -> row.getInt("one"),
                        receipt.channel(),
                        receipt.carrierId(),
                        receipt.state(),
                        clock.instant().minus(REPEATED_WITHIN))
                .isPresent();
    }

    /** @return whether a part of ours was waiting for it; message centres begin their ids anew, so a settled part is none of its business */
    boolean settle(Receipt receipt) {
        Optional<Part> found = sql.one(
                LOCK_MESSAGE,
                row -> new Part(Sql.id(row, "id"), row.getInt("parts"), row.getInt("part_no")),
                receipt.channel(),
                receipt.carrierId());
        found.ifPresent(part -> settle(part, receipt));
        return found.isPresent();
    }

    private void settle(Part part, Receipt receipt) {
        sql.update(SETTLE_PART, receipt.state(), receipt.error(), clock.instant(), part.messageId(), part.partNo());
        if (part.parts() == 1) {
            book.settle(part.messageId(), receipt.state(), ruleOf(receipt.state(), receipt.error()));
        } else {
            settleWhole(part);
        }
    }

    private void settleWhole(Part part) {
        List<PartState> states = sql.list(
                "SELECT state, error FROM message_part WHERE message_id = ?",
                row -> new PartState(MessageState.valueOf(row.getString("state")), row.getString("error")),
                part.messageId());
        boolean open =
                states.size() < part.parts() || states.stream().anyMatch(one -> one.state() == MessageState.ACCEPTED);
        if (!open) {
            var whole = states.stream()
                    .filter(one -> one.state() != MessageState.DELIVERED)
                    .findFirst()
                    .orElse(states.get(0));
            book.settle(part.messageId(), whole.state(), ruleOf(whole.state(), whole.error()));
        }
    }

    private static String ruleOf(MessageState state, String error) {
        return state == MessageState.DELIVERED || error == null ? null : "carrier:" + error;
    }
}
