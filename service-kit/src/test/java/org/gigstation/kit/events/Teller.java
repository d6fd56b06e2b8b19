package org.gigstation.kit.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
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
    void tellAndFail(Event event) {
        outbox.append(event);
        throw new IllegalStateException("the change did not come true");
    }
}
