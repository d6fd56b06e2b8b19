package org.gigstation.dispatch.backfill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
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
        Map<Place, Posts.Held> held =
                posts.hold(duePosts.stream().map(DuePost::place).toList());
        Map<UUID, Integer> open = new TreeMap<>();
        List<Place> full = new ArrayList<>();
        stand.promote(held.values(), now).forEach((place, vacant) -> {
            if (vacant > 0) {
                open.put(place.demandId(), vacant);
            } else {
                full.add(place);
            }
        });
        due.lookAgain(full, null);
        return open;
    }

    /** Asks as many as there are posts now; looks again later where fewer were found, and keeps why. */
    @Transactional
    void offer(DuePost.Group group, List<Vacancy> vacancies, Found found, Instant now) {
        List<Invitee> insurable = found.people().stream()
                .filter(invitee -> found.policies().containsKey(invitee.place()))
                .toList();
        Map<Place, Integer> vacant = vacant(vacancies, now);
        List<Invitee> asking = whomToAsk(vacant, withinLoans(insurable, vacant.keySet()), now);
        Set<UUID> asked = make.make(group.stationCode(), asking, MakeOffers.Origin.BACKFILL, now);
        due.lookAgain(
                asking.stream()
                        .filter(invitee -> !asked.contains(invitee.labourerId()))
                        .map(Invitee::place)
                        .distinct()
                        .toList(),
                now);
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

    /** A demand that was taken back meanwhile wants nobody. */
    private Map<Place, Integer> vacant(List<Vacancy> vacancies, Instant now) {
        Map<Place, Posts.Held> held =
                posts.hold(vacancies.stream().map(Vacancy::place).toList());
        Map<Place, Integer> vacant = new LinkedHashMap<>();
        held.keySet().forEach(place -> vacant.put(place, 0));
        vacant.putAll(
                stand.promote(held.values().stream().filter(Posts.Held::live).toList(), now));
        return vacant;
    }

    private List<Invitee> whomToAsk(Map<Place, Integer> vacant, List<Invitee> found, Instant now) {
        Map<Place, List<Invitee>> byPost = found.stream().collect(Collectors.groupingBy(Invitee::place));
        List<Invitee> asking = new ArrayList<>();
        List<Place> lacking = new ArrayList<>();
        vacant.forEach((place, wanted) -> {
            List<Invitee> here = byPost.getOrDefault(place, List.of());
            asking.addAll(here.subList(0, Math.min(wanted, here.size())));
            if (here.size() < wanted) {
                lacking.add(place);
            }
        });
        due.lookAgain(vacant.keySet(), null);
        due.lookAgain(lacking, now.plus(config.backfillRetry()));
        return asking;
    }

    private static Listing listing(Invitee invitee, Map<Place, CoverPolicy> policies) {
        return new Listing(invitee.labourerId(), policies.get(invitee.place()), InsuredList.Origin.OFFER);
    }
}
