package org.gigstation.dispatch.backfill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.gigstation.dispatch.DispatchConfig;
import org.gigstation.dispatch.backfill.Successors.Found;
import org.gigstation.dispatch.borrowing.Loans;
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
    private final Loans loans;
    private final Gaps gaps;
    private final DispatchConfig config;

    ApplyBackfill(
            Posts posts,
            DuePosts due,
            PromoteStandBys stand,
            MakeOffers make,
            InsuredList insured,
            Loans loans,
            Gaps gaps,
            DispatchConfig config) {
        this.posts = posts;
        this.due = due;
        this.stand = stand;
        this.make = make;
        this.insured = insured;
        this.loans = loans;
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
        Map<Place, Integer> vacant = new LinkedHashMap<>();
        posts.hold(vacancies.stream().map(Vacancy::place).toList())
                .forEach((place, post) -> vacant.put(place, post.live() ? stand.promote(post, now) : 0));
        List<Invitee> lendable = withinLoans(insurable, vacant.keySet());
        List<Invitee> asking = vacant.keySet().stream()
                .flatMap(place -> forPost(place, vacant.get(place), lendable, now).stream())
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

    /** Others may have asked a neighbour's people since they were looked for, or one of them who stood by has a post now. */
    private List<Invitee> withinLoans(List<Invitee> found, Collection<Place> places) {
        if (found.stream().allMatch(invitee -> invitee.lenderCode() == null)) {
            return found;
        }
        Map<Lender, Integer> left = new HashMap<>();
        loans.left(places).forEach(loan -> left.put(new Lender(loan.place(), loan.lenderCode()), loan.left()));
        return found.stream()
                .filter(invitee -> invitee.lenderCode() == null
                        || left.merge(new Lender(invitee.place(), invitee.lenderCode()), -1, Integer::sum) >= 0)
                .toList();
    }

    private record Lender(Place place, String code) {}

    private List<Invitee> forPost(Place place, int vacant, List<Invitee> found, Instant now) {
        List<Invitee> here = found.stream()
                .filter(invitee -> invitee.place().equals(place))
                .limit(vacant)
                .toList();
        boolean enough = here.size() >= vacant;
        due.lookAgain(place.demandId(), place.date(), enough ? null : now.plus(config.backfillRetry()));
        return here;
    }

    private static Listing listing(Invitee invitee, Map<Place, CoverPolicy> policies) {
        return new Listing(invitee.labourerId(), policies.get(invitee.place()), InsuredList.Origin.OFFER);
    }
}
