package org.gigstation.dispatch.demand;

import jakarta.enterprise.context.ApplicationScoped;
import org.gigstation.events.DemandMoved;
import org.gigstation.events.DemandMoved.Move;
import org.gigstation.kit.events.Outbox;

/** Tells the others where a demand stands. */
@ApplicationScoped
class DemandEvents {

    private final Outbox outbox;

    DemandEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    void tell(Demand demand, Move move) {
        outbox.append(new DemandMoved(
                demand.id(),
                demand.version(),
                move,
                demand.enterpriseId(),
                demand.siteId(),
                demand.divisionCode(),
                demand.workTypeCode(),
                demand.posts().stream()
                        .map(post -> new DemandMoved.Day(post.date(), post.headcount(), post.filled()))
                        .toList()));
    }
}
