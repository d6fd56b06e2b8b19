package org.gigstation.dispatch.borrowing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gigstation.dispatch.DispatchProblem;
import org.gigstation.dispatch.ETag;
import org.gigstation.dispatch.borrowing.Borrowings.Settlement;
import org.gigstation.dispatch.demand.Posts;
import org.gigstation.dispatch.scope.Reach;
import org.gigstation.dispatch.scope.Scope;
import org.gigstation.kit.http.CommonProblem;

/** The neighbour agrees or refuses, or the station that asked takes it back. Each side has its own say. */
@ApplicationScoped
class SettleBorrowing {

    private final Borrowings borrowings;
    private final Posts posts;
    private final Clock clock;

    SettleBorrowing(Borrowings borrowings, Posts posts, Clock clock) {
        this.borrowings = borrowings;
        this.posts = posts;
        this.clock = clock;
    }

    /** From now on so many people of the lender may be asked; where people are being asked already, they are looked for at once. */
    @Transactional
    Borrowing agree(UUID id, long version, int people, Reach reach, String by) {
        Borrowing ask = asLender(id, reach);
        if (people > ask.asked()) {
            throw DispatchProblem.MORE_THAN_ASKED.because(
                    "对方只要 " + ask.asked() + " 人 · " + ask.asked() + " people were asked for");
        }
        Posts.Held post = posts.hold(List.of(ask.place())).get(ask.place());
        Instant now = clock.instant();
        if (!post.live() || !post.from().isAfter(now)) {
            throw DispatchProblem.WRONG_STATE.because("岗位已结束 · the posts are over or cancelled");
        }
        Borrowing agreed = settle(ask, version, BorrowingState.AGREED, new Settlement(people, null, by), reach, now);
        posts.lookSooner(ask.place(), now);
        return agreed;
    }

    @Transactional
    Borrowing refuse(UUID id, long version, String reason, Reach reach, String by) {
        Settlement with = new Settlement(null, reason, by);
        return settle(asLender(id, reach), version, BorrowingState.REFUSED, with, reach, clock.instant());
    }

    @Transactional
    Borrowing withdraw(UUID id, long version, Reach reach, String by) {
        Borrowing ask = borrowings.find(id, reach).orElseThrow(Scope::notFound);
        mustBe(reach.seesDivision(ask.divisionCode()), "只有提出请求的驿站能撤回 · only the station that asked takes it back");
        Settlement with = new Settlement(null, null, by);
        return settle(ask, version, BorrowingState.WITHDRAWN, with, reach, clock.instant());
    }

    private Borrowing asLender(UUID id, Reach reach) {
        Borrowing ask = borrowings.find(id, reach).orElseThrow(Scope::notFound);
        mustBe(reach.seesDivision(ask.lenderCode()), "只有被请求的驿站能答复 · only the station that was asked answers");
        return ask;
    }

    private static void mustBe(boolean theirs, String otherwise) {
        if (!theirs) {
            throw CommonProblem.FORBIDDEN.because(otherwise);
        }
    }

    private Borrowing settle(
            Borrowing ask, long version, BorrowingState to, Settlement with, Reach reach, Instant now) {
        BorrowingState next = ask.state().moveTo(to);
        ETag.mustMatch(version, ask.version());
        if (!borrowings.settle(ask.id(), version, next, with, now)) {
            throw ETag.changed();
        }
        return borrowings.find(ask.id(), reach).orElseThrow();
    }
}
