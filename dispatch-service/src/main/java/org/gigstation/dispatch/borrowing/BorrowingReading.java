package org.gigstation.dispatch.borrowing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gigstation.dispatch.demand.Demand;
import org.gigstation.dispatch.demand.Demands;
import org.gigstation.dispatch.scope.Reach;

/** The asks with what they are for. */
@ApplicationScoped
class BorrowingReading {

    private final Borrowings borrowings;
    private final Demands demands;
    private final Clock clock;

    BorrowingReading(Borrowings borrowings, Demands demands, Clock clock) {
        this.borrowings = borrowings;
        this.demands = demands;
        this.clock = clock;
    }

    Optional<Borrowing> find(UUID id, Reach reach) {
        return borrowings.find(id, reach);
    }

    List<BorrowingView> page(Borrowings.Filter filter, Reach reach, UUID after, int fetch) {
        return views(borrowings.page(filter, reach, after, fetch));
    }

    BorrowingView view(Borrowing one) {
        return views(List.of(one)).get(0);
    }

    private List<BorrowingView> views(List<Borrowing> asks) {
        Map<UUID, Demand> known =
                demands.byId(asks.stream().map(Borrowing::demandId).collect(Collectors.toSet()));
        Instant now = clock.instant();
        return asks.stream()
                .map(one -> BorrowingView.of(one, known.get(one.demandId()), now))
                .toList();
    }
}
