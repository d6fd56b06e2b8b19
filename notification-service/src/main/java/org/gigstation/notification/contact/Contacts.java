package org.gigstation.notification.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gigstation.kit.time.Ids;
import org.gigstation.notification.privacy.Vault;
import org.gigstation.notification.sql.Sql;

/** Phone lines and the people behind them. */
@ApplicationScoped
public class Contacts {

    private static final String LINE = "SELECT id, number_sealed, division_code, known FROM phone_line ";
    private static final String PEOPLE =
            """
            SELECT p.labourer_id, p.name_sealed, p.sms_consent,
                   array(SELECT l.line_id FROM person_line l WHERE l.labourer_id = p.labourer_id ORDER BY l.position) AS lines
            FROM person p
            """;

    /** Told apart by this number from whatever else takes advisory locks. */
    private static final int STRANGER_LOCKS = 0x6769_6753;

    private final Sql sql;
    private final Vault vault;
    private final Ids ids;

    Contacts(Sql sql, Vault vault, Ids ids) {
        this.sql = sql;
        this.vault = vault;
        this.ids = ids;
    }

    public Optional<Line> find(UUID lineId) {
        return sql.one(LINE + "WHERE id = ?", this::line, lineId);
    }

    public Map<UUID, Line> findAll(Collection<UUID> lineIds) {
        return sql.list(LINE + "WHERE id = ANY (?)", this::line, lineIds).stream()
                .collect(Collectors.toMap(Line::id, Function.identity()));
    }

    /** The line with this number, locked so that its answers are read one after the other; a stranger gets a line of their own. */
    public Line lockOrWelcome(PhoneNumber number, String homeDivision) {
        byte[] index = vault.index(number.e164());
        String locking = LINE + "WHERE number_index = ? ORDER BY known DESC, id LIMIT 1 FOR NO KEY UPDATE";
        return sql.one(locking, this::line, index)
                .or(() -> oneStrangerAtATime(index, locking))
                .orElseGet(() -> {
                    var stranger = new Line(ids.next(), number, homeDivision, false);
                    put(List.of(stranger));
                    return stranger;
                });
    }

    /** A stranger's first texts may come at the same moment: the second waits until the line of the first is committed. */
    private Optional<Line> oneStrangerAtATime(byte[] index, String locking) {
        sql.lock(STRANGER_LOCKS, Arrays.hashCode(index));
        return sql.one(locking, this::line, index);
    }

    public Map<UUID, Person> people(Collection<UUID> labourerIds) {
        return sql.list(PEOPLE + "WHERE p.labourer_id = ANY (?)", this::person, labourerIds).stream()
                .collect(Collectors.toMap(Person::labourerId, Function.identity()));
    }

    /** Who of these agreed to be told by SMS; without opening a name. */
    public Set<UUID> consenting(Collection<UUID> labourerIds) {
        return Set.copyOf(sql.list(
                "SELECT labourer_id FROM person WHERE labourer_id = ANY (?) AND sms_consent",
                row -> Sql.id(row, "labourer_id"),
                labourerIds));
    }

    /** Whoever is behind a line. */
    public List<Person> behind(UUID lineId) {
        return sql.list(
                PEOPLE + "JOIN person_line b ON b.labourer_id = p.labourer_id WHERE b.line_id = ? ORDER BY 1",
                this::person,
                lineId);
    }

    /** Who is behind each of these lines, without opening a name; a line with nobody behind it is left out. */
    public Map<UUID, List<UUID>> labourersBehind(Collection<UUID> lineIds) {
        record Behind(UUID lineId, UUID labourerId) {}
        return sql
                .list(
                        "SELECT line_id, labourer_id FROM person_line WHERE line_id = ANY (?) ORDER BY 1, 2",
                        row -> new Behind(Sql.id(row, "line_id"), Sql.id(row, "labourer_id")),
                        lineIds)
                .stream()
                .collect(Collectors.groupingBy(
                        Behind::lineId, Collectors.mapping(Behind::labourerId, Collectors.toList())));
    }

    /** Writes lines down as they are now; no two of them with the same id. */
    void put(Collection<Line> lines) {
        sql.update(
                """
                INSERT INTO phone_line (id, number_sealed, number_index, division_code, known)
                SELECT * FROM unnest(?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET number_sealed = excluded.number_sealed, number_index = excluded.number_index,
                    division_code = excluded.division_code, known = excluded.known""",
                lines.stream().map(Line::id).toList(),
                lines.stream()
                        .map(line -> vault.seal(line.number().e164(), line.id()))
                        .toList(),
                lines.stream().map(line -> vault.index(line.number().e164())).toList(),
                lines.stream().map(Line::divisionCode).toList(),
                lines.stream().map(Line::known).toList());
    }

    private Line line(ResultSet row) throws SQLException {
        UUID id = Sql.id(row, "id");
        return new Line(
                id,
                PhoneNumber.of(vault.open(row.getBytes("number_sealed"), id)),
                row.getString("division_code"),
                row.getBoolean("known"));
    }

    private Person person(ResultSet row) throws SQLException {
        UUID id = Sql.id(row, "labourer_id");
        Array lines = row.getArray("lines");
        return new Person(
                id,
                vault.open(row.getBytes("name_sealed"), id),
                row.getBoolean("sms_consent"),
                Arrays.stream((UUID[]) lines.getArray()).toList());
    }
}
