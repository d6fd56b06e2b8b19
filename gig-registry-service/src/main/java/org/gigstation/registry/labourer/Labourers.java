package org.gigstation.registry.labourer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gigstation.kit.http.CommonProblem;
import org.gigstation.kit.sql.RoundTrip;
import org.gigstation.kit.sql.Sql;
import org.gigstation.kit.time.Ids;
import org.gigstation.registry.edition.Edition;
import org.gigstation.registry.person.IdNumber;
import org.gigstation.registry.scope.Scope;
import org.gigstation.registry.vault.Vault;

@ApplicationScoped
class Labourers implements PanacheRepositoryBase<Labourer, UUID> {

    /** Of all who use advisory locks in this database: "reg" in ASCII. */
    private static final int TURN = 0x726567;

    private static final String NAMES_ON_LINES =
            """
            SELECT l.name, p.number_index, l.id_number_index FROM phone_line p
            JOIN line_use u ON u.line_id = p.id AND u.until IS NULL JOIN labourer l ON l.id = u.labourer_id
            WHERE p.number_index = ANY (?) AND l.id_number_index IS NOT NULL""";

    private final Vault vault;
    private final Sql sql;
    private final Ids ids;

    Labourers(Vault vault, Sql sql, Ids ids) {
        this.vault = vault;
        this.sql = sql;
        this.ids = ids;
    }

    /** A name as it is reached by a line. */
    record NameOnLine(String name, String lineIndex) {}

    /**
     * Registrations take turns until the end of their transactions, so that two of one person, one household or one phone see each other.
     */
    void takeTurn() {
        getEntityManager()
                .createNativeQuery("SELECT pg_advisory_xact_lock(" + TURN + ")")
                .getSingleResult();
    }

    String indexOf(IdNumber number) {
        return vault.indexOf("id-number", number.value());
    }

    /** People by the blind index of their identity number, wherever they live: a number is on the register once. */
    Map<String, Labourer> byIdNumbers(Collection<String> indexes) {
        Map<String, Labourer> found = new HashMap<>();
        list("idNumberIndex in ?1", indexes).forEach(labourer -> found.put(labourer.idNumberIndex, labourer));
        return found;
    }

    /** Who is reached by these lines under which name, to the index of their identity number. */
    Map<NameOnLine, String> namesOnLines(Collection<String> lineIndexes) {
        flush();
        RoundTrip trip = sql.roundTrip().byKeys();
        var names = trip.list(
                NAMES_ON_LINES,
                row -> Map.entry(
                        new NameOnLine(row.text("name"), row.text("number_index")), row.text("id_number_index")),
                (Object) lineIndexes.toArray(String[]::new));
        trip.go();
        Map<NameOnLine, String> found = new HashMap<>();
        names.get().forEach(one -> found.put(one.getKey(), one.getValue()));
        return found;
    }

    /** Keeps the consents for good. */
    void record(Labourer labourer, List<Consent> consents, Instant now, String by) {
        consents.forEach(
                consent -> getEntityManager().persist(new ConsentRecord(ids.next(), labourer.id, consent, now, by)));
    }

    List<ConsentRecord> consentsOf(UUID labourer) {
        return getEntityManager()
                .createQuery(
                        "from ConsentRecord where labourerId = ?1 order by recordedAt desc, id", ConsentRecord.class)
                .setParameter(1, labourer)
                .getResultList();
    }

    Optional<Labourer> within(Scope scope, UUID id) {
        return findByIdOptional(id).filter(labourer -> scope.covers(labourer.divisionCode));
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when there is nobody of that id within the scope */
    Labourer mustSee(Scope scope, UUID id) {
        return within(scope, id).orElseThrow(() -> CommonProblem.NOT_FOUND.because(CommonProblem.NOT_FOUND.title()));
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404, 412 or 428 */
    Labourer mustSee(Scope scope, UUID id, String ifMatch) {
        Labourer labourer = mustSee(scope, id);
        Edition.mustBe(ifMatch, labourer.version);
        return labourer;
    }

    /** Ids of those whose data key was destroyed. */
    List<UUID> erased() {
        return getEntityManager()
                .createQuery("select id from Labourer where dataKey is null", UUID.class)
                .getResultList();
    }

    List<Labourer> byIds(Scope scope, Collection<UUID> ids) {
        return list("id in ?1 and divisionCode like ?2 order by id", ids, scope.pattern());
    }
}
