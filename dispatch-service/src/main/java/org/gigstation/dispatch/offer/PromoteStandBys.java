package org.gigstation.dispatch.offer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gigstation.dispatch.assignment.ConfirmPost;
import org.gigstation.dispatch.demand.Place;
import org.gigstation.dispatch.demand.Posts.Held;
import org.gigstation.events.OfferWithdrawn;

/** Gives free posts to those who said yes before, first come first. Runs inside the caller's transaction, with the posts locked. */
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

    /** @return by post, in the order given, how many of it are still vacant and on offer to nobody */
    public Map<Place, Integer> promote(Collection<Held> posts, Instant now) {
        Map<Place, Integer> asked = offers.open(posts.stream().map(Held::place).toList());
        Map<Place, Integer> vacant = new LinkedHashMap<>();
        for (Held post : posts) {
            int free = post.headcount() - post.filled() - asked.getOrDefault(post.place(), 0);
            boolean listed = free > 0 && post.standByLast() > 0;
            vacant.put(post.place(), listed ? promote(post, free, now) : Math.max(0, free));
        }
        return vacant;
    }

    private int promote(Held post, int free, Instant now) {
        Held left = post;
        int vacant = free;
        for (Offer waiting : offers.standBys(post.demandId(), post.date())) {
            if (vacant > 0 && promote(waiting, left, now)) {
                left = left.after(1);
                vacant--;
            }
        }
        return vacant;
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
