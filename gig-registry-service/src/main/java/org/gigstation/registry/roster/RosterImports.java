package org.gigstation.registry.roster;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gigstation.kit.http.CommonProblem;
import org.gigstation.registry.scope.Scope;

@ApplicationScoped
class RosterImports implements PanacheRepositoryBase<RosterImport, UUID> {

    /** Takes the oldest job that nobody works on. */
    private static final String CLAIM =
            """
            UPDATE labourer_import SET state = 'RUNNING', attempts = attempts + 1, leased_until = :until
            WHERE id = (SELECT id FROM labourer_import WHERE state IN ('QUEUED', 'RUNNING') AND leased_until <= :now
                ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED)
            RETURNING id""";

    Optional<UUID> claim(Instant now, Instant until) {
        List<?> claimed = getEntityManager()
                .createNativeQuery(CLAIM, UUID.class)
                .setParameter("now", now)
                .setParameter("until", until)
                .getResultList();
        return claimed.stream().map(UUID.class::cast).findFirst();
    }

    RosterImport locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    RosterImport mustSee(Scope scope, UUID id) {
        return findByIdOptional(id)
                .filter(job -> scope.covers(job.divisionCode))
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because(CommonProblem.NOT_FOUND.title()));
    }

    List<RosterImport> page(Scope scope, UUID after, int limit) {
        return find("divisionCode like ?1 and id > ?2 order by id", scope.pattern(), after)
                .page(Page.ofSize(limit))
                .list();
    }

    List<RowFault> faults(UUID id, UUID after, int limit) {
        return getEntityManager()
                .createQuery("from RowFault where importId = ?1 and id > ?2 order by id", RowFault.class)
                .setParameter(1, id)
                .setParameter(2, after)
                .setMaxResults(limit)
                .getResultList();
    }

    List<RejectedRow> rejects(UUID id) {
        return getEntityManager()
                .createQuery("from RejectedRow where key.importId = ?1 order by key.rowNumber", RejectedRow.class)
                .setParameter(1, id)
                .getResultList();
    }

    /** What sealed rows and files remain of imports that ended before then. */
    void forgetBefore(Instant then) {
        getEntityManager()
                .createQuery(
                        """
                        delete from RejectedRow where key.importId in
                        (select job.id from RosterImport job where job.finishedAt < ?1)""")
                .setParameter(1, then)
                .executeUpdate();
    }
}
