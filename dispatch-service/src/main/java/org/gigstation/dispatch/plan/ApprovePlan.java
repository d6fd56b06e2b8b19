package org.gigstation.dispatch.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gigstation.dispatch.DispatchConfig;
import org.gigstation.dispatch.DispatchProblem;
import org.gigstation.dispatch.ETag;
import org.gigstation.dispatch.cover.CoverPolicy;
import org.gigstation.dispatch.cover.InsuredList;
import org.gigstation.dispatch.cover.InsuredList.Listing;
import org.gigstation.dispatch.demand.Place;
import org.gigstation.dispatch.demand.Posts;
import org.gigstation.dispatch.matching.Day;
import org.gigstation.dispatch.matching.Partners;
import org.gigstation.dispatch.matching.ReasonJson;
import org.gigstation.dispatch.offer.Invitee;
import org.gigstation.dispatch.offer.MakeOffers;
import org.gigstation.dispatch.plan.PlannedDay.Seen;
import org.gigstation.dispatch.scope.Reach;
import org.gigstation.dispatch.scope.Scope;

/** A person says yes to a plan: everybody is asked, and they and the stand-bys are insured, in one transaction. */
@ApplicationScoped
class ApprovePlan {

    private final Plans plans;
    private final Placements placements;
    private final PlannedDay plannedDay;
    private final MakeOffers make;
    private final InsuredList insured;
    private final Posts posts;
    private final ReasonJson json;
    private final DispatchConfig config;
    private final Clock clock;

    ApprovePlan(
            Plans plans,
            Placements placements,
            PlannedDay plannedDay,
            MakeOffers make,
            InsuredList insured,
            Posts posts,
            ReasonJson json,
            DispatchConfig config,
            Clock clock) {
        this.plans = plans;
        this.placements = placements;
        this.plannedDay = plannedDay;
        this.make = make;
        this.insured = insured;
        this.posts = posts;
        this.json = json;
        this.config = config;
        this.clock = clock;
    }

    @Transactional
    PlanView approve(UUID id, long version, Reach reach, String by) {
        PlanView plan = plans.hold(id).orElseThrow(Scope::notFound);
        PlanState next = plan.state().moveTo(PlanState.APPROVED);
        ETag.mustMatch(version, plan.version());
        Instant now = clock.instant();
        Seen seen = plannedDay.on(plan.date(), plan, Set.of(), now);
        refuseUncovered(seen);
        List<PlanApproval.LeftOut> leftOut = LeftBehind.of(seen, now);
        Set<UUID> out = leftOut.stream().map(PlanApproval.LeftOut::labourerId).collect(Collectors.toSet());
        Set<UUID> asked = ask(seen, out, now);
        int standBys = insure(seen, asked, placements.standBysOf(id), now);
        lookForTheRest(id, leftOut, plan, now);
        plans.move(id, next, json.write(new PlanApproval(by, now, asked.size(), standBys, leftOut)));
        return plans.find(id, reach).orElseThrow(Scope::notFound);
    }

    private static void refuseUncovered(Seen seen) {
        seen.chosen().stream()
                .map(Placement::place)
                .filter(place -> !seen.day().policies().containsKey(place))
                .findFirst()
                .ifPresent(place -> {
                    throw DispatchProblem.NO_VALID_COVER.because("需求 " + place.demandId() + " 在 " + place.date()
                            + " 没有有效保单，请先登记 · no policy covers demand " + place.demandId() + " on " + place.date()
                            + "; file one at /api/dispatch/v1/covers/policies");
                });
    }

    private Set<UUID> ask(Seen seen, Set<UUID> out, Instant now) {
        Map<UUID, UUID> partners = Partners.of(seen.day());
        Map<String, List<Invitee>> byStation = seen.chosen().stream()
                .filter(placement -> !out.contains(placement.labourerId()))
                .map(placement -> invitee(seen.day(), placement, partners))
                .collect(Collectors.groupingBy(invitee -> invitee.demand().stationCode()));
        Set<UUID> asked = new HashSet<>();
        byStation.forEach(
                (station, invitees) -> asked.addAll(make.make(station, invitees, MakeOffers.Origin.PLAN, now)));
        return asked;
    }

    private Invitee invitee(Day day, Placement placement, Map<UUID, UUID> partners) {
        var facts = day.members().get(placement.labourerId()).facts();
        return new Invitee(
                facts.labourerId(),
                facts.lineId(),
                facts.birthDate(),
                day.vacancy(placement.place()).demand(),
                placement.date(),
                json.write(placement.reason()),
                partners.get(facts.labourerId()),
                placement.leader(),
                placement.tripId(),
                null);
    }

    private int insure(Seen seen, Set<UUID> asked, List<Placements.StandBy> standBys, Instant now) {
        Map<Place, CoverPolicy> policies = seen.day().policies();
        List<Listing> list = new ArrayList<>();
        seen.chosen().stream()
                .filter(placement -> asked.contains(placement.labourerId()))
                .forEach(placement -> list.add(new Listing(
                        placement.labourerId(), policies.get(placement.place()), InsuredList.Origin.OFFER)));
        int offers = list.size();
        for (Placements.StandBy standBy : standBys) {
            CoverPolicy policy = policies.get(new Place(standBy.demandId(), seen.date()));
            if (policy != null && !policy.isClosed(seen.date(), now)) {
                list.add(new Listing(standBy.labourerId(), policy, InsuredList.Origin.STAND_BY));
            }
        }
        insured.put(list, seen.date(), now);
        return list.size() - offers;
    }

    private void lookForTheRest(UUID id, List<PlanApproval.LeftOut> leftOut, PlanView plan, Instant now) {
        List<Place> gaps = placements.gapsOf(id).stream()
                .filter(gap -> gap.date().equals(plan.date()) && !gap.takenOff())
                .map(Placements.Gap::place)
                .toList();
        posts.backfillAt(gaps, now.plus(config.backfillRetry()));
        posts.backfillAt(
                leftOut.stream()
                        .map(out -> new Place(out.demandId(), plan.date()))
                        .distinct()
                        .toList(),
                now);
    }
}
