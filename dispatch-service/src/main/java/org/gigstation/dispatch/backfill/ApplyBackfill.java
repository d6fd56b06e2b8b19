package org.gigstation.dispatch.backfill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.gigstation.dispatch.DispatchConfig;
import org.gigstation.dispatch.backfill.Successors.Found;
import org.gigstation.dispatch.cover.CoverPolicy;
import org.gigstation.dispatch.cover.InsuredList;
import org.gigstation.dispatch.cover.InsuredList.Listing;
import org.gigstation.dispatch.demand.Place;
import org.gigstation.dispatch.demand.Posts;
import org.gigstation.dispatch.matching.Vacancy;
import org.gigstation.dispatch.offer.Invitee;
import org.gigstation.dispatch.offer.MakeOffers;
import org.gigstation.dispatch.offer.PromoteStandBys;

/** The two short transactions of a backfill: promote who waits, and ask whom the search found. */
@ApplicationScoped
class ApplyBackfill {

    private final Posts posts;
    private final DuePosts due;
    private final PromoteStandBys stand;
    private final MakeOffers make;
    private final InsuredList insured;
    private final Gaps gaps;
    private final DispatchConfig config;

    ApplyBackfill(
            Posts posts,
            DuePosts due,
            PromoteStandBys stand,
            MakeOffers make,
            InsuredList insured,
            Gaps gaps,
            DispatchConfig config) {
        this.posts = posts;
        this.due = due;
        this.stand = stand;
        this.make = make;
        this.insured = insured;
        this.gaps = gaps;
        this.config = config;
    }

    /** @return by demand, posts that are still vacant and on offer to nobody */
    @Transactional
    Map<UUID, Integer> promote(List<DuePost> duePosts, Instant now) {
        Map<UUID, Integer> open = new TreeMap<>();
        for (Posts.Held post :
                posts.hold(duePosts.stream().map(DuePost::place).toList()).values()) {
            int vacant = stand.promote(post, now);
            if (vacant > 0) {
                open.put(post.demandId(), vacant);
            } else {
                due.lookAgain(post.demandId(), post.date(), null);
            }
        }
        return open;
    }

    /** Asks as many as there are posts now; looks again later where fewer were found, and keeps why. */
    @Transactional
    void offer(DuePost.Group group, List<Vacancy> vacancies, Found found, Instant now) {
        List<Invitee> insurable = found.people().stream()
                .filter(invitee -> found.policies().containsKey(invitee.place()))
                .toList();
        List<Invitee> asking = posts.hold(vacancies.stream().map(Vacancy::place).toList()).values().stream()
                .flatMap(post -> forPost(post, insurable, now).stream())
                .toList();
        Set<UUID> asked = make.make(group.stationCode(), asking, MakeOffers.Origin.BACKFILL, now);
        for (Invitee invitee : asking) {
            if (!asked.contains(invitee.labourerId())) {
                due.lookAgain(invitee.demand().id(), group.date(), now);
            }
        }
        insured.put(
                asking.stream()
                        .filter(invitee -> asked.contains(invitee.labourerId()))
                        .map(invitee -> listing(invitee, found.policies()))
                        .toList(),
                group.date(),
                now);
        gaps.note(vacancies, found.gaps(), now);
    }

    private List<Invitee> forPost(Posts.Held post, List<Invitee> found, Instant now) {
        int vacant = post.live() ? stand.promote(post, now) : 0;
        List<Invitee> here = found.stream()
                .filter(invitee -> invitee.demand().id().equals(post.demandId()))
                .limit(vacant)
                .toList();
        boolean enough = here.size() >= vacant;
        due.lookAgain(post.demandId(), post.date(), enough ? null : now.plus(config.backfillRetry()));
        return here;
    }

    private static Listing listing(Invitee invitee, Map<Place, CoverPolicy> policies) {
        return new Listing(invitee.labourerId(), policies.get(invitee.place()), InsuredList.Origin.OFFER);
    }
}
