package org.gigstation.kit.audit;

import io.quarkus.arc.Arc;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.gigstation.kit.events.BeforeCommit;
import org.gigstation.kit.events.Outbox;
import org.gigstation.kit.identity.Caller;
import org.gigstation.kit.time.Ids;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Every write over HTTP leaves an entry in the transaction of its effect: what is acknowledged is recorded, and what was rolled back is not.
 */
@ApplicationScoped
class RecordWrites {

    private static final Set<String> WRITES = Set.of("POST", "PUT", "PATCH", "DELETE");

    private final Instance<Act> act;
    private final Caller caller;
    private final AuditEntries entries;
    private final TransactionManager transactions;
    private final Instance<EntityManager> entities;
    private final Clock clock;
    private final Ids ids;

    RecordWrites(
            Instance<Act> act,
            Caller caller,
            AuditEntries entries,
            TransactionManager transactions,
            Instance<EntityManager> entities,
            Clock clock,
            Ids ids) {
        this.act = act;
        this.caller = caller;
        this.entries = entries;
        this.transactions = transactions;
        this.entities = entities;
        this.clock = clock;
        this.ids = ids;
    }

    @ServerRequestFilter
    @Priority(Priorities.AUTHORIZATION + 300)
    void begin(ContainerRequestContext request, ResourceInfo resource) {
        if (WRITES.contains(request.getMethod())) {
            act.get().begin(caller.id(), Operations.nameOf(request, resource));
            request.getUriInfo().getPathParameters().values().forEach(act.get()::about);
        }
    }

    void tell(@Observes Outbox.Appended events) {
        if (isWithinRequest()) {
            act.get().about(events.keys());
        }
    }

    void beforeCommit(@Observes @Priority(200) @BeforeDestroyed(TransactionScoped.class) Object transaction)
            throws SystemException {
        if (isWithinRequest()
                && transactions.getStatus() == Status.STATUS_ACTIVE
                && act.get().isOpen()) {
            BeforeCommit.run(transactions, () -> record(act.get()));
        }
    }

    private void record(Act write) {
        if (entities.isResolvable()) {
            entities.get().flush();
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var entry = new AuditEntry(
                ids.next(), now, AuditEntry.Kind.WRITE, write.actor(), write.operation(), write.objects());
        if (entries.appendToEffect(entry)) {
            write.recorded();
        }
    }

    private static boolean isWithinRequest() {
        return Arc.container().requestContext().isActive();
    }
}
