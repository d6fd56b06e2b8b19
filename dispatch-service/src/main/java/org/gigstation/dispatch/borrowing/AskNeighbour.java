package org.gigstation.dispatch.borrowing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.gigstation.dispatch.DispatchProblem;
import org.gigstation.dispatch.demand.Demand;
import org.gigstation.dispatch.demand.Demands;
import org.gigstation.dispatch.demand.Post;
import org.gigstation.dispatch.scope.Reach;
import org.gigstation.dispatch.scope.Scope;
import org.gigstation.kit.time.Ids;

/** A station asks another of its county for people. */
@ApplicationScoped
class AskNeighbour {

    private static final int COUNTY_DIGITS = 6;
    private static final int STATION_DIGITS = 9;

    private final Borrowings borrowings;
    private final Demands demands;
    private final Clock clock;
    private final Ids ids;

    AskNeighbour(Borrowings borrowings, Demands demands, Clock clock, Ids ids) {
        this.borrowings = borrowings;
        this.demands = demands;
        this.clock = clock;
        this.ids = ids;
    }

    @Transactional
    Borrowing ask(NewBorrowing ask, Reach reach, String by) {
        Demand demand = demands.find(ask.demandId(), reach).orElseThrow(Scope::notFound);
        Instant now = clock.instant();
        refuseStranger(demand.stationCode(), ask.lenderCode());
        refuseClosed(demand, ask, now);
        UUID id = ids.next();
        borrowings.insert(id, ask, demand, by, now);
        return borrowings.find(id, reach).orElseThrow();
    }

    private static void refuseStranger(String own, String lender) {
        boolean neighbours = own.length() == STATION_DIGITS
                && !lender.equals(own)
                && lender.startsWith(own.substring(0, COUNTY_DIGITS));
        if (!neighbours) {
            throw DispatchProblem.NOT_A_NEIGHBOUR.because(
                    lender + " 不是本县的其他驿站 · " + lender + " is not another station of the county of " + own);
        }
    }

    private static void refuseClosed(Demand demand, NewBorrowing ask, Instant now) {
        Post post = demand.posts().stream()
                .filter(one -> one.date().equals(ask.date()))
                .findFirst()
                .orElseThrow(Scope::notFound);
        if (!demand.state().isOpen() || !post.meetAt().isAfter(now)) {
            throw DispatchProblem.WRONG_STATE.because("需求 " + demand.state() + "，或已过集合时间 · the demand is "
                    + demand.state() + ", or its people have met already");
        }
        if (ask.people() > post.headcount()) {
            throw DispatchProblem.MORE_THAN_ASKED.because(
                    "该岗位共 " + post.headcount() + " 人 · there are " + post.headcount() + " posts in all");
        }
    }
}
