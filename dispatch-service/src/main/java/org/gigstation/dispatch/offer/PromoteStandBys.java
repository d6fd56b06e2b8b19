package org.gigstation.dispatch.offer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.gigstation.dispatch.assignment.ConfirmPost;
import org.gigstation.dispatch.demand.Posts.Held;
import org.gigstation.events.OfferWithdrawn;

/** Gives free posts to those who said yes before, first come first. Runs inside the caller's transaction, with the post locked. */
@ApplicationScoped
public class PromoteStandBys {

    private final Offers offers;
    private final ConfirmPost confirm;
    private final OfferEvents events;

    PromoteStandBys(Offers offers, ConfirmPost confirm, OfferEvents events) {
        this.offers = offers;
        this.confirm = confirm;
        this.events = events;
    }

    /** @return posts still vacant and not on offer to anybody */
    public int promote(Held post, Instant now) {
        Held left = post;
        int vacant = vacant(left);
        for (Offer waiting : vacant > 0 ? offers.standBys(post.demandId(), post.date()) : List.<Offer>of()) {
            if (vacant > 0 && promote(waiting, left, now)) {
                left = left.after(1);
                vacant--;
            }
        }
        return vacant;
    }

    private int vacant(Held post) {
        return post.headcount() - post.filled() - offers.openFor(post.demandId(), post.date());
    }

    private boolean promote(Offer waiting, Held post, Instant now) {
        if (!waiting.mayWork()) {
            return false;
        }
        return switch (confirm.confirm(waiting.candidate(), post, now)) {
            case CONFIRMED -> {
                offers.move(waiting, OfferState.PROMOTED, now);
                events.promoted(waiting);
                yield true;
            }
            case BUSY -> {
                offers.move(waiting, OfferState.WITHDRAWN, now);
                events.withdrawn(List.of(new OfferWithdrawn(
                        waiting.id(), waiting.labourerId(), waiting.invitationId(), false, "busy-elsewhere")));
                yield false;
            }
            case FULL -> false;
        };
    }
}
