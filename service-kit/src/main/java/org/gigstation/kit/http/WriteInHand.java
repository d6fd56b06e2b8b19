package org.gigstation.kit.http;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionScoped;
import java.util.UUID;
import org.gigstation.kit.events.BeforeCommit;
import org.jboss.logging.Logger;

/**
 * Ties a repeatable write to its effect: the first transaction of the request that changes anything also marks the request's row. Killed at
 * any moment afterwards, the service knows that the write was done; and of two runs of one request only one can commit.
 */
@ApplicationScoped
class WriteInHand {

    private static final Logger LOG = Logger.getLogger(WriteInHand.class);

    private final Instance<Held> held;
    private final IdempotentRequests requests;
    private final TransactionManager transactions;
    private final Instance<EntityManager> entities;

    WriteInHand(
            Instance<Held> held,
            IdempotentRequests requests,
            TransactionManager transactions,
            Instance<EntityManager> entities) {
        this.held = held;
        this.requests = requests;
        this.transactions = transactions;
        this.entities = entities;
    }

    /** The run that this request is, if it is a repeatable write. */
    @RequestScoped
    static class Held {
        private UUID run;
        private boolean marked;
        private boolean lost;

        void take(UUID taken) {
            run = taken;
        }

        boolean isOpen() {
            return run != null && !marked;
        }

        UUID run() {
            return run;
        }

        void marked() {
            marked = true;
        }

        void lose() {
            lost = true;
        }

        boolean isLost() {
            return lost;
        }
    }

    void beforeCommit(@Observes @Priority(100) @BeforeDestroyed(TransactionScoped.class) Object transaction)
            throws SystemException {
        ManagedContext request = Arc.container().requestContext();
        if (!request.isActive() || transactions.getStatus() != Status.STATUS_ACTIVE) {
            return;
        }
        Held write = held.get();
        if (write.isOpen()) {
            BeforeCommit.run(transactions, () -> mark(write));
        }
    }

    private void mark(Held write) throws SystemException {
        if (entities.isResolvable()) {
            entities.get().flush();
        }
        switch (requests.mark(write.run())) {
            case MARKED -> write.marked();
            case LOST -> {
                write.lose();
                transactions.setRollbackOnly();
            }
            case NOTHING_CHANGED -> LOG.trace("a transaction that only read");
            default -> throw new IllegalStateException("no such mark");
        }
    }
}
