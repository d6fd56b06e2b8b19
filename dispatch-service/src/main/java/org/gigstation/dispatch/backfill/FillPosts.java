package org.gigstation.dispatch.backfill;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gigstation.dispatch.demand.Demand;
import org.gigstation.dispatch.demand.Demands;
import org.gigstation.dispatch.demand.Post;
import org.gigstation.dispatch.matching.Vacancy;
import org.gigstation.dispatch.matching.Vacancy.Held;

/**
 * Fills the free posts of a station's day: stand-bys first, then the next by fair rank. The search holds no lock; what it found is held
 * against the posts again when it is applied.
 */
@ApplicationScoped
class FillPosts {

    private final ApplyBackfill apply;
    private final DuePosts posts;
    private final Demands demands;
    private final Successors successors;

    FillPosts(ApplyBackfill apply, DuePosts posts, Demands demands, Successors successors) {
        this.apply = apply;
        this.posts = posts;
        this.demands = demands;
        this.successors = successors;
    }

    void fill(DuePost.Group group, List<DuePost> due, Instant now) {
        List<Vacancy> vacancies = vacancies(apply.promote(due, now), group);
        if (!vacancies.isEmpty()) {
            apply.offer(group, vacancies, successors.of(group, vacancies, now), now);
        }
    }

    private List<Vacancy> vacancies(Map<UUID, Integer> open, DuePost.Group group) {
        Map<UUID, Demand> known = demands.byId(open.keySet());
        Map<UUID, Integer> leaders = posts.leaders(open.keySet(), group.date());
        List<Vacancy> vacancies = new ArrayList<>();
        open.forEach((demandId, vacant) -> {
            Demand demand = known.get(demandId);
            Post post = demand.on(group.date());
            Held held = new Held(post.headcount() - vacant, leaders.getOrDefault(demandId, 0));
            vacancies.add(Vacancy.of(demand, post, vacant, held));
        });
        return vacancies;
    }
}
