package org.gigstation.dispatch.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneId;
import java.util.UUID;
import org.gigstation.dispatch.DispatchProblem;
import org.gigstation.dispatch.ETag;
import org.gigstation.dispatch.scope.Reach;
import org.gigstation.dispatch.scope.Scope;
import org.gigstation.events.DemandMoved.Move;

/** Changes a demand, or ends it. */
@ApplicationScoped
class ChangeDemand {

    private final Demands demands;
    private final DemandRows rows;
    private final DemandEvents events;
    private final PostDemand post;
    private final Event<DemandCancelled> cancelled;
    private final Clock clock;

    ChangeDemand(
            Demands demands,
            DemandRows rows,
            DemandEvents events,
            PostDemand post,
            Event<DemandCancelled> cancelled,
            Clock clock) {
        this.demands = demands;
        this.rows = rows;
        this.events = events;
        this.post = post;
        this.cancelled = cancelled;
        this.clock = clock;
    }

    @Transactional
    Demand change(UUID id, long version, DemandChange change, Reach reach) {
        Demand demand = demands.find(id, reach).orElseThrow(Scope::notFound);
        ETag.mustMatch(version, demand.version());
        NewDemand wanted = demand.asked().with(change);
        ZoneId zone = ZoneId.of(demand.zone());
        DemandCheck.check(wanted, zone, clock.instant());
        if (demand.state() == DemandState.DRAFT) {
            post.refuseOverlap(id, wanted, zone);
            rows.rewriteDraft(id, version, wanted, zone);
            return demands.find(id, reach).orElseThrow();
        }
        refuseWhatPeopleWereAsked(demand, change);
        rows.update(id, version, wanted);
        rows.setHeadcounts(id, wanted, clock.instant());
        Demand changed = demands.find(id, reach).orElseThrow();
        events.tell(changed, Move.CHANGED);
        return changed;
    }

    @Transactional
    Demand cancel(UUID id, long version, Reach reach) {
        Demand demand = demands.find(id, reach).orElseThrow(Scope::notFound);
        ETag.mustMatch(version, demand.version());
        DemandState next = demand.state().moveTo(DemandState.CANCELLED);
        if (!rows.move(id, version, next)) {
            throw ETag.changed();
        }
        rows.endPosts(id);
        cancelled.fire(new DemandCancelled(id));
        Demand ended = demands.find(id, reach).orElseThrow();
        if (demand.state().isOpen()) {
            events.tell(ended, Move.CANCELLED);
        }
        return ended;
    }

    private static void refuseWhatPeopleWereAsked(Demand demand, DemandChange change) {
        if (!demand.state().isOpen()) {
            throw DispatchProblem.WRONG_STATE.because("需求当前为 " + demand.state() + " · the demand is " + demand.state());
        }
        boolean otherDays = change.days() != null
                && !change.days().stream()
                        .map(NewDemand.Day::date)
                        .sorted()
                        .toList()
                        .equals(demand.posts().stream().map(Post::date).sorted().toList());
        if (change.touchesWhatPeopleWereAsked() || otherDays) {
            throw DispatchProblem.WRONG_STATE.because(
                    "需求已发布，只能改人数、优先级、集合和答复时限 · released: people have been asked for its days, shift, pay and perks; cancel it and post anew");
        }
    }
}
