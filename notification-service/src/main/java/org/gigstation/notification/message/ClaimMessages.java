package org.gigstation.notification.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gigstation.kit.time.Ids;
import org.gigstation.notification.privacy.Vault;
import org.gigstation.notification.segment.Segments;
import org.gigstation.notification.settings.NotificationSettings;
import org.gigstation.notification.sql.Sql;
import org.gigstation.notification.template.ApprovedText;
import org.gigstation.notification.template.MessageClass;

/**
 * Takes what is due off the queue for one channel: each message is judged by the policy, and what may go is marked SUBMITTING with a fresh
 * attempt id. When this returns, that is committed; only then does the first octet leave.
 */
@ApplicationScoped
public class ClaimMessages {

    private final MessageQueue queue;
    private final Briefing briefing;
    private final MessageBook book;
    private final Vault vault;
    private final Sql sql;
    private final Clock clock;
    private final Ids ids;
    private final Duration lease;

    ClaimMessages(
            MessageQueue queue,
            Briefing briefing,
            MessageBook book,
            Vault vault,
            Sql sql,
            Clock clock,
            Ids ids,
            NotificationSettings settings) {
        this.queue = queue;
        this.briefing = briefing;
        this.book = book;
        this.vault = vault;
        this.sql = sql;
        this.clock = clock;
        this.ids = ids;
        this.lease = settings.lease();
    }

    /**
     * @param channel that will carry them
     * @param feeFen price of one part
     * @param limit most messages to look at
     * @return what is to be sent now, each to be answered by one {@link Submission}
     */
    @Transactional
    public Claim claim(String channel, int feeFen, int limit) {
        Instant now = clock.instant();
        List<Queued> due = queue.lockDue(now, limit);
        if (due.isEmpty()) {
            return new Claim(0, List.of());
        }
        var judgement = new Judgement(channel, feeFen, briefing.of(due, now), acceptedParts(due));
        due.forEach(judgement::judge);
        book.depart(judgement.departures, now.plus(lease), now);
        return new Claim(
                due.size(),
                judgement.departures.stream()
                        .map(MessageBook.Departure::outbound)
                        .toList());
    }

    /** @param looked rows that were due; as many as asked for means that there may be more */
    public record Claim(int looked, List<Outbound> outbound) {}

    /** One batch, message by message. */
    private final class Judgement {
        private final String channel;
        private final int feeFen;
        private final Briefing.Batch batch;
        private final Map<UUID, Set<Integer>> partsAccepted;
        private final List<MessageBook.Departure> departures = new ArrayList<>();

        Judgement(String channel, int feeFen, Briefing.Batch batch, Map<UUID, Set<Integer>> partsAccepted) {
            this.channel = channel;
            this.feeFen = feeFen;
            this.batch = batch;
            this.partsAccepted = partsAccepted;
        }

        void judge(Queued message) {
            var approved = batch.text(message.template(), message.divisionCode());
            var variables = queue.variablesOf(message);
            String text = textOf(message, approved, variables);
            Segments segments = Segments.of(text);
            Draft draft = new Draft(
                    message.purpose(),
                    approved.map(ApprovedText::messageClass).orElse(MessageClass.SERVICE),
                    message.urgent(),
                    message.validUntil(),
                    segments.count() * feeFen,
                    approved.map(one -> one.missing(variables).isEmpty()).orElse(true),
                    vault.index(text));
            Verdict verdict = verdict(message, draft);
            if (verdict instanceof Verdict.Hold hold) {
                book.hold(message, hold);
            } else if (verdict instanceof Verdict.End end) {
                book.end(message, end);
            } else {
                departures.add(departure(message, draft, approved, variables, text, segments));
                batch.sent(message, draft);
            }
        }

        /** A message of which the carrier has a part goes on while it is worth anything: half of it helps nobody. */
        private Verdict verdict(Queued message, Draft draft) {
            boolean begun = partsAccepted.containsKey(message.id());
            return begun && message.validUntil().isAfter(clock.instant())
                    ? new Verdict.Send()
                    : PolicyRule.judge(draft, batch.about(message));
        }

        private MessageBook.Departure departure(
                Queued message,
                Draft draft,
                Optional<ApprovedText> approved,
                Map<String, String> variables,
                String text,
                Segments segments) {
            var outbound = new Outbound(
                    message.id(),
                    ids.next(),
                    channel,
                    message.divisionCode(),
                    batch.line(message).number(),
                    text,
                    segments,
                    partsAccepted.getOrDefault(message.id(), Set.of()),
                    message.validUntil(),
                    batch.signature(message.divisionCode()).orElse(""),
                    approved.map(ApprovedText::carrierCode).orElse(null),
                    variables,
                    message.attempts() + 1);
            return new MessageBook.Departure(
                    outbound,
                    approved.map(ApprovedText::edition).orElse(0),
                    draft.costFen(),
                    vault.seal(text, message.id()),
                    draft.textDigest());
        }

        /** A text of which a part has left stays as it was, so that its parts fit together. */
        private String textOf(Queued message, Optional<ApprovedText> approved, Map<String, String> variables) {
            if (partsAccepted.containsKey(message.id())) {
                return vault.open(message.textSealed(), message.id());
            }
            return batch.signature(message.divisionCode())
                    .map(signature -> "【" + signature + "】")
                    .orElse("")
                    .concat(approved.map(one -> one.render(variables)).orElse(""));
        }
    }

    private Map<UUID, Set<Integer>> acceptedParts(List<Queued> due) {
        record Part(UUID messageId, int partNo) {}
        var tried = due.stream()
                .filter(message -> message.attempts() > 0)
                .map(Queued::id)
                .toList();
        return tried.isEmpty()
                ? Map.of()
                : sql
                        .list(
                                "SELECT message_id, part_no FROM message_part WHERE message_id = ANY (?)",
                                row -> new Part(Sql.id(row, "message_id"), row.getInt("part_no")),
                                tried)
                        .stream()
                        .collect(Collectors.groupingBy(
                                Part::messageId, Collectors.mapping(Part::partNo, Collectors.toSet())));
    }
}
