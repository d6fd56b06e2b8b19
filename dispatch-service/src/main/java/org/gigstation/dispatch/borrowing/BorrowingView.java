package org.gigstation.dispatch.borrowing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.gigstation.dispatch.demand.Demand;
import org.gigstation.dispatch.demand.Pay;

/**
 * An ask as both stations see it, with what the posts are: the lender does not see the demand itself. {@code version} is the entity tag.
 *
 * @param divisionCode the station that asks
 * @param lenderCode the station that is asked
 * @param agreed people that are lent at most, {@code null} unless agreed
 * @param reason why it was refused, or {@code null}
 * @param waiting lent people who have not answered their offer yet
 * @param confirmed lent people who have a post
 * @param open whether the posts are still to come, so that an answer is of use
 */
record BorrowingView(
        UUID id,
        long version,
        UUID demandId,
        LocalDate date,
        String divisionCode,
        String lenderCode,
        String siteName,
        String workName,
        String meetPlace,
        Instant meetAt,
        Instant endsAt,
        Pay pay,
        int asked,
        Integer agreed,
        BorrowingState state,
        String reason,
        Instant askedAt,
        Instant settledAt,
        int waiting,
        int confirmed,
        boolean open) {

    static BorrowingView of(Borrowing one, Demand demand, Instant now) {
        var post = demand.on(one.date());
        return new BorrowingView(
                one.id(),
                one.version(),
                one.demandId(),
                one.date(),
                one.divisionCode(),
                one.lenderCode(),
                demand.siteName(),
                demand.workName(),
                demand.meeting().place(),
                post.meetAt(),
                post.to(),
                demand.pay(),
                one.asked(),
                one.agreed(),
                one.state(),
                one.reason(),
                one.askedAt(),
                one.settledAt(),
                one.waiting(),
                one.confirmed(),
                demand.state().isOpen() && post.meetAt().isAfter(now));
    }
}
