package org.gigstation.notification.message;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gigstation.events.DeliveryChanged;
import org.gigstation.notification.budget.Budgets;
import org.gigstation.notification.budget.Budgets.Spend;
import org.gigstation.notification.sql.Sql;
import org.gigstation.notification.station.StationPolicies;

/** Writes down what came of attempts, many in one transaction. */
@ApplicationScoped
public class SettleSubmissions {

    private static final String PART =
            """
            INSERT INTO message_part (message_id, part_no, channel, carrier_id, state, accepted_at)
            VALUES (?, ?, ?, ?, 'ACCEPTED', ?) ON CONFLICT DO NOTHING""";
    private static final String ACCEPT =
            """
            UPDATE message SET state = 'ACCEPTED', attempt_id = NULL, lease_until = NULL, accepted_at = ?
            WHERE id = ANY (?) AND state = 'SUBMITTING' RETURNING id, offer_ids, division_code, channel, parts, cost_fen""";
    private static final String LATER =
            """
            UPDATE message SET attempt_id = NULL, lease_until = NULL, rule = ?, next_try_at = least(?, valid_until)
            WHERE id = ? AND attempt_id = ?""";

    private final Sql sql;
    private final MessageBook book;
    private final DeliveryEvents events;
    private final Budgets budgets;
    private final StationPolicies policies;
    private final Clock clock;
    private final Event<MessagesQueued> queued;
    private final MeterRegistry meters;

    SettleSubmissions(
            Sql sql,
            MessageBook book,
            DeliveryEvents events,
            Budgets budgets,
            StationPolicies policies,
            Clock clock,
            Event<MessagesQueued> queued,
            MeterRegistry meters) {
        this.sql = sql;
        this.book = book;
        this.events = events;
        this.budgets = budgets;
        this.policies = policies;
        this.clock = clock;
        this.queued = queued;
        this.meters = meters;
    }

    @Transactional
    public void settle(Collection<Submission> submissions) {
        Instant now = clock.instant();
        parts(submissions, now);
        accept(submissions, now);
        for (Submission submission : submissions) {
            settleRest(submission, now);
        }
    }

    private void parts(Collection<Submission> submissions, Instant now) {
        List<Object[]> rows = new ArrayList<>();
        for (Submission submission : submissions) {
            Outbound message = submission.message();
            submission
                    .accepted()
                    .forEach(part -> rows.add(
                            new Object[] {message.messageId(), part.partNo(), message.channel(), part.carrierId(), now
                            }));
        }
        sql.batch(PART, rows);
    }

    private void accept(Collection<Submission> submissions, Instant now) {
        List<UUID> complete = submissions.stream()
                .filter(submission -> submission.ending() instanceof Submission.Complete)
                .map(submission -> submission.message().messageId())
                .toList();
        if (complete.isEmpty()) {
            return;
        }
        List<Accepted> accepted = sql.list(ACCEPT, Accepted::read, now, complete);
        events.tell(accepted.stream()
                .map(message ->
                        new DeliveryChanged(message.id(), DeliveryChanged.State.ACCEPTED, message.offerIds(), now))
                .toList());
        budgets.add(spends(accepted, now));
        meters.counter("gig.messages.accepted").increment(accepted.size());
    }

    private void settleRest(Submission submission, Instant now) {
        Outbound message = submission.message();
        if (submission.ending() instanceof Submission.PutOff later) {
            sql.update(LATER, later.rule(), now.plus(later.pause()), message.messageId(), message.attemptId());
            queued.fire(new MessagesQueued());
            meters.counter("gig.messages.later", "rule", later.rule()).increment();
        } else if (submission.ending() instanceof Submission.Refused refused) {
            book.settle(message.messageId(), MessageState.REJECTED, refused.rule());
            meters.counter("gig.messages.refused", "rule", refused.rule()).increment();
        } else if (submission.ending() instanceof Submission.Unknown unknown) {
            book.settle(message.messageId(), MessageState.UNKNOWN, unknown.rule());
            meters.counter("gig.messages.unknown", "rule", unknown.rule()).increment();
        }
    }

    private List<Spend> spends(List<Accepted> accepted, Instant now) {
        Map<Account, List<Accepted>> byAccount = accepted.stream()
                .collect(Collectors.groupingBy(
                        message -> new Account(message.station(), message.channel()),
                        TreeMap::new,
                        Collectors.toList()));
        return byAccount.entrySet().stream()
                .map(entry -> spend(entry.getKey(), entry.getValue(), now))
                .toList();
    }

    private Spend spend(Account account, List<Accepted> messages, Instant now) {
        LocalDate day =
                LocalDate.ofInstant(now, policies.rulesOf(account.station()).zoneId());
        int parts = messages.stream().mapToInt(Accepted::parts).sum();
        long fen = messages.stream().mapToLong(Accepted::costFen).sum();
        return new Spend(account.station(), day, account.channel(), messages.size(), parts, fen);
    }

    /** Whom a message is billed to; in the order in which their rows are locked. */
    private record Account(String station, String channel) implements Comparable<Account> {
        @Override
        public int compareTo(Account other) {
            return Comparator.comparing(Account::station)
                    .thenComparing(Account::channel)
                    .compare(this, other);
        }
    }

    private record Accepted(UUID id, List<UUID> offerIds, String station, String channel, int parts, int costFen) {
        static Accepted read(ResultSet row) throws SQLException {
            return new Accepted(
                    Sql.id(row, "id"),
                    List.of((UUID[]) row.getArray("offer_ids").getArray()),
                    row.getString("division_code"),
                    row.getString("channel"),
                    row.getInt("parts"),
                    row.getInt("cost_fen"));
        }
    }
}
