package org.gigstation.registry.disclosure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.gigstation.events.AssignmentMoved;
import org.gigstation.events.AssignmentMoved.State;
import org.gigstation.kit.sql.Latest;
import org.gigstation.kit.sql.Sql;

@ApplicationScoped
class Disclosures implements PanacheRepositoryBase<Disclosure, UUID> {

    /** A move that is older than the last one known changes nothing. */
    private static final String UPSERT =
            """
            INSERT INTO disclosure AS known
            (assignment_id, labourer_id, demand_id, enterprise_id, work_date, open, moved_at)
            SELECT assignment_id, labourer_id, demand_id, enterprise_id, work_date::date, open, moved_at
            FROM unnest(?, ?, ?, ?, ?, ?, ?)
                AS move (assignment_id, labourer_id, demand_id, enterprise_id, work_date, open, moved_at)
            ON CONFLICT (assignment_id) DO UPDATE SET open = excluded.open, moved_at = excluded.moved_at
            WHERE known.moved_at < excluded.moved_at""";

    private final Sql sql;

    Disclosures(Sql sql) {
        this.sql = sql;
    }

    /** Acceptance opens; only giving the post back or losing it closes. */
    void follow(List<AssignmentMoved> moves) {
        Collection<AssignmentMoved> last = Latest.of(
                        moves, AssignmentMoved::assignmentId, Comparator.comparing(AssignmentMoved::at))
                .values();
        sql.update(
                UPSERT,
                last.stream().map(AssignmentMoved::assignmentId).toArray(UUID[]::new),
                last.stream().map(AssignmentMoved::labourerId).toArray(UUID[]::new),
                last.stream().map(AssignmentMoved::demandId).toArray(UUID[]::new),
                last.stream().map(AssignmentMoved::enterpriseId).toArray(UUID[]::new),
                last.stream().map(move -> move.workDate().toString()).toArray(String[]::new),
                last.stream().map(Disclosures::opens).toArray(Boolean[]::new),
                last.stream().map(AssignmentMoved::at).toArray(Instant[]::new));
    }

    private static boolean opens(AssignmentMoved move) {
        return move.state() != State.CANCELLED_BY_WORKER && move.state() != State.WITHDRAWN_BY_STATION;
    }

    /** The open ones of a demand, of one day or of all when {@code date} is {@code null}. */
    List<Disclosure> openOf(UUID demandId, LocalDate date) {
        return date == null
                ? list("demandId = ?1 and open order by workDate, labourerId", demandId)
                : list("demandId = ?1 and open and workDate = ?2 order by labourerId", demandId, date);
    }
}
