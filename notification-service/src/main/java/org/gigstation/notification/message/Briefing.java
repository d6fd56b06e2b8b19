package org.gigstation.notification.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gigstation.notification.budget.Budgets;
import org.gigstation.notification.budget.Funds;
import org.gigstation.notification.contact.Contacts;
import org.gigstation.notification.contact.Line;
import org.gigstation.notification.optout.OptOuts;
import org.gigstation.notification.signature.Signatures;
import org.gigstation.notification.sql.Sql;
import org.gigstation.notification.station.StationPolicies;
import org.gigstation.notification.station.StationRules;
import org.gigstation.notification.template.ApprovedText;
import org.gigstation.notification.template.TemplateCode;
import org.gigstation.notification.template.Templates;

/** Gathers what the policy must know about a batch, with one look-up per kind of fact. */
@ApplicationScoped
class Briefing {

    private static final String SENT =
            """
            SELECT line_id, submitted_at, text_digest, priority FROM message
            WHERE line_id = ANY (?) AND submitted_at > ? AND NOT (id = ANY (?))""";

    private final Sql sql;
    private final Contacts contacts;
    private final OptOuts optOuts;
    private final StationPolicies policies;
    private final Signatures signatures;
    private final Templates templates;
    private final Budgets budgets;

    Briefing(
            Sql sql,
            Contacts contacts,
            OptOuts optOuts,
            StationPolicies policies,
            Signatures signatures,
            Templates templates,
            Budgets budgets) {
        this.sql = sql;
        this.contacts = contacts;
        this.optOuts = optOuts;
        this.policies = policies;
        this.signatures = signatures;
        this.templates = templates;
        this.budgets = budgets;
    }

    Batch of(List<Queued> due, Instant now) {
        var lineIds = due.stream()
                .map(Queued::lineId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var labourerIds = due.stream()
                .flatMap(message -> message.labourerIds().stream())
                .distinct()
                .toList();
        return new Batch(
                now,
                contacts.findAll(lineIds),
                contacts.consenting(labourerIds),
                optOuts.among(lineIds),
                histories(due, lineIds, now));
    }

    private Map<UUID, History> histories(List<Queued> due, List<UUID> lineIds, Instant now) {
        record SentTo(UUID lineId, History.Sent sent) {}
        var self = due.stream().map(Queued::id).toList();
        return sql
                .list(
                        SENT,
                        row -> new SentTo(
                                Sql.id(row, "line_id"),
                                new History.Sent(
                                        Sql.instant(row, "submitted_at"),
                                        row.getBytes("text_digest"),
                                        row.getInt("priority") == Purpose.ANSWER.priority())),
                        lineIds,
                        now.minus(java.time.Duration.ofHours(25)),
                        self)
                .stream()
                .collect(Collectors.groupingBy(
                        SentTo::lineId,
                        Collectors.collectingAndThen(
                                Collectors.mapping(SentTo::sent, Collectors.toList()), History::new)));
    }

    /** The facts of one batch; grows with what the batch itself sends. */
    final class Batch {
        private final Instant now;
        private final Map<UUID, Line> lines;
        private final Set<UUID> consenting;
        private final Set<UUID> optedOut;
        private final Map<UUID, History> histories;
        private final Map<String, StationRules> rules = new HashMap<>();
        private final Map<String, Optional<String>> activeSignatures = new HashMap<>();
        private final Map<String, Optional<ApprovedText>> texts = new HashMap<>();
        private final Map<String, Funds> funds = new HashMap<>();

        private Batch(
                Instant now,
                Map<UUID, Line> lines,
                Set<UUID> consenting,
                Set<UUID> optedOut,
                Map<UUID, History> histories) {
            this.now = now;
            this.lines = lines;
            this.consenting = consenting;
            this.optedOut = optedOut;
            this.histories = new HashMap<>(histories);
        }

        Facts about(Queued message) {
            String station = message.divisionCode();
            Line line = lines.get(message.lineId());
            return new Facts(
                    now,
                    rulesOf(station),
                    line != null,
                    line != null && line.number().isMobile(),
                    optedOut.contains(message.lineId()),
                    consenting.containsAll(message.labourerIds()),
                    text(message.template(), station).isPresent(),
                    signature(station).isPresent(),
                    histories.getOrDefault(message.lineId(), History.NONE),
                    fundsOf(station));
        }

        Line line(Queued message) {
            return lines.get(message.lineId());
        }

        Optional<String> signature(String station) {
            return activeSignatures.computeIfAbsent(station, signatures::activeOf);
        }

        Optional<ApprovedText> text(TemplateCode code, String station) {
            return texts.computeIfAbsent(code + station, key -> templates.approved(code, station));
        }

        void sent(Queued message, Draft draft) {
            boolean answer = message.purpose() == Purpose.ANSWER;
            histories.merge(
                    message.lineId(),
                    History.NONE.with(new History.Sent(now, draft.textDigest(), answer)),
                    (before, more) -> before.with(more.sent().get(0)));
            funds.computeIfPresent(message.divisionCode(), (station, before) -> before.afterSpending(draft.costFen()));
        }

        private StationRules rulesOf(String station) {
            return rules.computeIfAbsent(station, policies::rulesOf);
        }

        private Funds fundsOf(String station) {
            return funds.computeIfAbsent(
                    station,
                    key -> budgets.fundsOf(
                            key, LocalDate.ofInstant(now, rulesOf(key).zoneId())));
        }
    }
}
