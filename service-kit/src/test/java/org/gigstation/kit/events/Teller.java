package org.gigstation.kit.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.concurrent.CountDownLatch;
import org.gigstation.events.Event;

/** A use case that changes nothing but tells something. */
@ApplicationScoped
class Teller {

    private final Outbox outbox;
    private final TransactionSynchronizationRegistry transactions;

    Teller(Outbox outbox, TransactionSynchronizationRegistry transactions) {
        this.outbox = outbox;
        this.transactions = transactions;
    }

    @Transactional
    void tell(Collection<? extends Event> events) {
        outbox.append(events);
    }

    /** Stops between the last statement of the transaction and its commit. */
    @Transactional
    void tellSlowly(Event event, CountDownLatch written, CountDownLatch mayCommit) {
        outbox.append(event);
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                written.countDown();
                try {
                    mayCommit.await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }

            @Override
            public void afterCompletion(int status) {
                // nothing to do after the commit
            }
        });
    }

    @Transactional
    void tellAndFail(Event event) {
        outbox.append(event);
        throw new IllegalStateException("the change did not come true");
    }
}
