package org.gigstation.dispatch.plan;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gigstation.dispatch.matching.WhyView;
import org.gigstation.dispatch.plan.PlanPosts.PostView;
import org.gigstation.dispatch.scope.Reach;
import org.gigstation.dispatch.scope.Scope;

/** All that can be read of a plan. */
@ApplicationScoped
class PlanReading {

    private static final Duration EVERY = Duration.ofMillis(500);

    private final Plans plans;
    private final Placements placements;
    private final PlanPosts posts;
    private final WhyNot whyNot;
    private final PlanComparison comparison;

    PlanReading(Plans plans, Placements placements, PlanPosts posts, WhyNot whyNot, PlanComparison comparison) {
        this.plans = plans;
        this.placements = placements;
        this.posts = posts;
        this.whyNot = whyNot;
        this.comparison = comparison;
    }

    List<PostView> posts(UUID planId, LocalDate date, UUID after, int fetch) {
        return posts.page(planId, date, after, fetch);
    }

    List<Placements.Gap> gaps(UUID planId) {
        return placements.gapsOf(planId);
    }

    PlanChanges changes(UUID planId) {
        return plans.changesOf(planId);
    }

    List<WhyView> why(PlanView plan, LocalDate date, UUID labourerId, UUID demandId) {
        return whyNot.ask(plan, date, labourerId, demandId);
    }

    PlanComparison.View compare(UUID planId, UUID otherId) {
        return comparison.compare(planId, otherId);
    }

    /** The plan now and whenever it is looked at again, up to the view in which it runs no more. */
    Multi<PlanView> follow(UUID planId, Reach reach) {
        return Multi.createFrom()
                .ticks()
                .startingAfter(Duration.ofMillis(1))
                .every(EVERY)
                .onOverflow()
                .drop()
                .onItem()
                .transformToUniAndConcatenate(tick -> Uni.createFrom()
                        .item(() -> plans.find(planId, reach).orElseThrow(Scope::notFound))
                        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool()))
                .skip()
                .repetitions()
                .onItem()
                .transformToMultiAndConcatenate(PlanReading::withEnd)
                .select()
                .first(Optional::isPresent)
                .map(Optional::orElseThrow);
    }

    /** A plan that runs no more is followed by the end of the stream. */
    private static Multi<Optional<PlanView>> withEnd(PlanView plan) {
        return plan.isRunning()
                ? Multi.createFrom().item(Optional.of(plan))
                : Multi.createFrom().items(Optional.of(plan), Optional.empty());
    }
}
