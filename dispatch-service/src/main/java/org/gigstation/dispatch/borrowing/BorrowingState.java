package org.gigstation.dispatch.borrowing;

import java.util.Set;
import org.gigstation.dispatch.DispatchProblem;

/** Where an ask stands. */
enum BorrowingState {
    /** The neighbour has not answered. */
    ASKED,
    /** The neighbour lends so many people; they are asked after the station's own. */
    AGREED,
    REFUSED,
    /** Taken back by the station that asked. */
    WITHDRAWN;

    Set<BorrowingState> allowedNext() {
        return this == ASKED ? Set.of(AGREED, REFUSED, WITHDRAWN) : Set.of();
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 409 when there is no way from here to there */
    BorrowingState moveTo(BorrowingState next) {
        if (!allowedNext().contains(next)) {
            throw DispatchProblem.WRONG_STATE.because(
                    "借人请求当前为 " + this + " · the ask is " + this + " and cannot become " + next);
        }
        return next;
    }
}
