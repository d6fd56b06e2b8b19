package org.gigstation.kit.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.gigstation.events.Event;
import org.gigstation.kit.sql.RoundTrip;
import org.gigstation.kit.sql.Sql;

/** A use case that changes nothing but tells something. */
@ApplicationScoped
class Teller {

    private static final String FIND = "SELECT count(*)::int AS n FROM outbox WHERE event_key = ANY (?)";

    private final Sql sql;
    private final Outbox outbox;
    private final TransactionSynchronizationRegistry transactions;

    Teller(Sql sql, Outbox outbox, TransactionSynchronizationRegistry transactions) {
        this.sql = sql;
        this.outbox = outbox;
        this.transactions = transactions;
    }

    @Transactional
    void tell(Collection<? extends Event> events) {
        outbox.append(events);
    }

    /** The first goes along on a trip; the second is noted when that is over. @return how many of the keys the trip then found */
    @Transactional
    int tellOnTheWay(Event first, Event second) {
        RoundTrip trip = sql.roundTrip();
        outbox.append(first);
        outbox.writeOn(trip);
        Supplier<List<Integer>> found =
                trip.list(FIND, row -> row.whole("n"), (Object) new UUID[] {first.key(), second.key()});
        trip.go();
        outbox.append(second);
        return found.get().get(0);
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
