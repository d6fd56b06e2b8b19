package org.gigstation.dispatch.backfill;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gigstation.assignment.Assignment;
import org.gigstation.assignment.Budget;
import org.gigstation.dispatch.demand.Demand;
import org.gigstation.dispatch.demand.Demands;
import org.gigstation.dispatch.matching.Day;
import org.gigstation.dispatch.matching.Days;
import org.gigstation.dispatch.matching.Mode;
import org.gigstation.dispatch.matching.Partners;
import org.gigstation.dispatch.matching.ReasonJson;
import org.gigstation.dispatch.matching.Solver;
import org.gigstation.dispatch.matching.Vacancy;
import org.gigstation.dispatch.offer.Invitee;

/**
 * Fills the free posts of a station's day: stand-bys first, then the next by fair rank. The search holds no lock; what it found is held
 * against the posts again when it is applied.
 */
@ApplicationScoped
class FillPosts {

    private static final Duration BUDGET = Duration.ofSeconds(10);

    private final ApplyBackfill apply;
    private final DuePosts posts;
    private final Demands demands;
    private final Days days;
    private final Solver solver;
    private final ReasonJson json;

    FillPosts(ApplyBackfill apply, DuePosts posts, Demands demands, Days days, Solver solver, ReasonJson json) {
        this.apply = apply;
        this.posts = posts;
        this.demands = demands;
        this.days = days;
        this.solver = solver;
        this.json = json;
    }

    void fill(DuePost.Group group, List<DuePost> due, Instant now) {
        List<Vacancy> vacancies = vacancies(apply.promote(due, now), group);
        if (vacancies.isEmpty()) {
            return;
        }
        Day day = days.gather(new Days.Ask(
                group.stationCode(),
                group.date(),
                vacancies,
                Mode.FAIR,
                posts.waitingLines(),
                List.of(),
                List.of(),
                now));
        apply.offer(group, vacancies, found(day), day.policies(), now);
    }

    private List<Vacancy> vacancies(Map<UUID, Integer> open, DuePost.Group group) {
        Map<UUID, Demand> known = demands.byId(open.keySet());
        List<Vacancy> vacancies = new ArrayList<>();
        open.forEach((demandId, vacant) -> {
            Demand demand = known.get(demandId);
            vacancies.add(new Vacancy(demand, demand.on(group.date()), vacant));
        });
        return vacancies;
    }

    private List<Invitee> found(Day day) {
        Solver.Solved solved = solver.solve(
                day.problem(), Budget.of(BUDGET), day.problem().firstDay().toEpochDay());
        Map<UUID, UUID> partners = Partners.of(day);
        List<Invitee> found = new ArrayList<>();
        for (Assignment assignment : solved.plan().assignments()) {
            var facts =
                    day.members().get(UUID.fromString(assignment.labourerId())).facts();
            found.add(new Invitee(
                    facts.labourerId(),
                    facts.lineId(),
                    facts.birthDate(),
                    day.vacancy(assignment.lineId()).demand(),
                    assignment.day(),
                    json.write(solved.reason(assignment)),
                    partners.get(facts.labourerId())));
        }
        return found;
    }
}
