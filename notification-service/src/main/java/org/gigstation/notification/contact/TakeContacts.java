package org.gigstation.notification.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.gigstation.events.ContactChanged;
import org.gigstation.kit.sql.Latest;
import org.gigstation.notification.privacy.Vault;
import org.gigstation.notification.sql.Sql;

/** Writes down states of people, many at a time; a person's state that is older than the one we have changes nothing. */
@ApplicationScoped
class TakeContacts {

    private static final int TOWNSHIP_DIGITS = 9;
    private static final String PEOPLE =
            """
            INSERT INTO person (labourer_id, version, name_sealed, division_code, sms_consent)
            SELECT * FROM unnest(?, ?, ?, ?, ?)
            ON CONFLICT (labourer_id) DO UPDATE SET version = excluded.version, name_sealed = excluded.name_sealed,
                division_code = excluded.division_code, sms_consent = excluded.sms_consent
            WHERE person.version < excluded.version RETURNING labourer_id""";
    private static final String BEHIND =
            """
            INSERT INTO person_line (labourer_id, line_id, position) SELECT * FROM unnest(?, ?, ?) ON CONFLICT DO NOTHING""";

    private final Sql sql;
    private final Contacts contacts;
    private final Vault vault;

    TakeContacts(Sql sql, Contacts contacts, Vault vault) {
        this.sql = sql;
        this.contacts = contacts;
        this.vault = vault;
    }

    void take(List<ContactChanged> changes) {
        if (changes.isEmpty()) {
            return;
        }
        Map<UUID, ContactChanged> latest =
                Latest.of(changes, ContactChanged::labourerId, Comparator.comparingLong(ContactChanged::version));
        Set<UUID> taken = put(latest.values());
        replaceLines(changes.stream()
                .filter(change -> latest.get(change.labourerId()) == change && taken.contains(change.labourerId()))
                .toList());
    }

    /** @return whose state was not known yet */
    private Set<UUID> put(Collection<ContactChanged> people) {
        return Set.copyOf(sql.list(
                PEOPLE,
                row -> Sql.id(row, "labourer_id"),
                column(people, ContactChanged::labourerId),
                column(people, ContactChanged::version),
                column(people, change -> vault.seal(change.name(), change.labourerId())),
                column(people, ContactChanged::divisionCode),
                column(people, ContactChanged::smsConsent)));
    }

    /** In the order in which they were told: of two numbers of one line the later one stands. */
    private void replaceLines(List<ContactChanged> changes) {
        Map<UUID, Line> lines = new TreeMap<>();
        List<Behind> behind = new ArrayList<>();
        for (ContactChanged change : changes) {
            int position = 0;
            for (var line : change.lines()) {
                var number = PhoneNumber.of(line.number());
                lines.put(line.lineId(), new Line(line.lineId(), number, stationOf(change), true));
                behind.add(new Behind(change.labourerId(), line.lineId(), position++));
            }
        }
        sql.update("DELETE FROM person_line WHERE labourer_id = ANY (?)", column(changes, ContactChanged::labourerId));
        if (!lines.isEmpty()) {
            contacts.put(lines.values());
            sql.update(
                    BEHIND,
                    column(behind, Behind::labourerId),
                    column(behind, Behind::lineId),
                    column(behind, Behind::position));
        }
    }

    private record Behind(UUID labourerId, UUID lineId, int position) {}

    private static String stationOf(ContactChanged change) {
        String division = change.divisionCode();
        return division.substring(0, Math.min(TOWNSHIP_DIGITS, division.length()));
    }

    private static <T, V> List<V> column(Collection<T> rows, Function<T, V> value) {
        return rows.stream().map(value).toList();
    }
}
