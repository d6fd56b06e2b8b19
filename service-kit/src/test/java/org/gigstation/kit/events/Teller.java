package org.gigstation.kit.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.concurrent.CountDownLatch;
import org.gigstation.events.Event;

/** A use case that changes nothing but tells something. */
@ApplicationScoped
class Teller {

    private final Outbox outbox;

    Teller(Outbox outbox) {
        this.outbox = outbox;
    }

    @Transactional
    void tell(Collection<? extends Event> events) {
        outbox.append(events);
    }

    @Transactional
    void tellSlowly(Event event, CountDownLatch written, CountDownLatch mayCommit) {
        outbox.append(event);
        written.countDown();
        try {
            mayCommit.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Transactional
    void tellAndFail(Event event) {
        outbox.append(event);
        throw new IllegalStateException("the change did not come true");
    }
}
