package org.gigstation.notification.optout;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gigstation.notification.contact.Contacts;
import org.gigstation.notification.contact.Person;
import org.gigstation.notification.sql.Sql;

/** Lines that asked for silence. The people behind them are called by phone instead. */
@ApplicationScoped
public class OptOuts {

    private static final String VIEW =
            """
            SELECT o.line_id, o.at, o.source, o.called_at FROM opt_out o JOIN phone_line l ON l.id = o.line_id
            """;

    private final Sql sql;
    private final Contacts contacts;
    private final OptOutEvents events;

    OptOuts(Sql sql, Contacts contacts, OptOutEvents events) {
        this.sql = sql;
        this.contacts = contacts;
        this.events = events;
    }

    /** Who told us: the handset itself, or a person at the desk who was told by phone. */
    public enum Source {
        HANDSET,
        OPERATOR
    }

    record OptOut(UUID lineId, Instant at, Source source, Instant calledAt) {}

    /** Which of these lines want silence. */
    public Set<UUID> among(Collection<UUID> lineIds) {
        return sql
                .list("SELECT line_id FROM opt_out WHERE line_id = ANY (?)", row -> Sql.id(row, "line_id"), lineIds)
                .stream()
                .collect(Collectors.toSet());
    }

    public void optOut(UUID lineId, Source source, Instant at) {
        int changed = sql.update(
                "INSERT INTO opt_out (line_id, at, source) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                lineId,
                at,
                source);
        tellIf(changed == 1, lineId, true, at);
    }

    public void optIn(UUID lineId, Instant at) {
        int changed = sql.update("DELETE FROM opt_out WHERE line_id = ?", lineId);
        tellIf(changed == 1, lineId, false, at);
    }

    /** Opt-outs of a division in the order of line ids. */
    List<OptOut> within(String divisionPrefix, UUID after, int limit) {
        return sql.list(
                VIEW + "WHERE l.division_code LIKE ? || '%' AND o.line_id > ? ORDER BY o.line_id LIMIT ?",
                row -> new OptOut(
                        Sql.id(row, "line_id"),
                        Sql.instant(row, "at"),
                        Source.valueOf(row.getString("source")),
                        Sql.instant(row, "called_at")),
                divisionPrefix,
                after,
                limit);
    }

    boolean called(UUID lineId, Instant at) {
        return sql.update("UPDATE opt_out SET called_at = ? WHERE line_id = ?", at, lineId) == 1;
    }

    private void tellIf(boolean changed, UUID lineId, boolean optedOut, Instant at) {
        if (changed) {
            var people =
                    contacts.behind(lineId).stream().map(Person::labourerId).toList();
            events.opted(lineId, people, optedOut, at);
        }
    }
}
