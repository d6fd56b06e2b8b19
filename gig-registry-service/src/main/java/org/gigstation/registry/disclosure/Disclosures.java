package org.gigstation.registry.disclosure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gigstation.events.AssignmentMoved;
import org.gigstation.events.AssignmentMoved.State;

@ApplicationScoped
class Disclosures implements PanacheRepositoryBase<Disclosure, UUID> {

    /** A move that is older than the last one known changes nothing. */
    private static final String UPSERT =
            """
            INSERT INTO disclosure AS known
            (assignment_id, labourer_id, demand_id, enterprise_id, work_date, open, moved_at)
            VALUES (:assignment, :labourer, :demand, :enterprise, :date, :open, :at)
            ON CONFLICT (assignment_id) DO UPDATE SET open = excluded.open, moved_at = excluded.moved_at
            WHERE known.moved_at < excluded.moved_at""";

    /** Acceptance opens; only giving the post back or losing it closes. */
    void follow(AssignmentMoved move) {
        boolean open = move.state() != State.CANCELLED_BY_WORKER && move.state() != State.WITHDRAWN_BY_STATION;
        getEntityManager()
                .createNativeQuery(UPSERT)
                .setParameter("assignment", move.assignmentId())
                .setParameter("labourer", move.labourerId())
                .setParameter("demand", move.demandId())
                .setParameter("enterprise", move.enterpriseId())
                .setParameter("date", move.workDate())
                .setParameter("open", open)
                .setParameter("at", move.at())
                .executeUpdate();
    }

    /** The open ones of a demand, of one day or of all when {@code date} is {@code null}. */
    List<Disclosure> openOf(UUID demandId, LocalDate date) {
        return date == null
                ? list("demandId = ?1 and open order by workDate, labourerId", demandId)
                : list("demandId = ?1 and open and workDate = ?2 order by labourerId", demandId, date);
    }
}
