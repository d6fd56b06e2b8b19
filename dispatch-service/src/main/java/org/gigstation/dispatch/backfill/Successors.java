package org.gigstation.dispatch.backfill;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gigstation.assignment.Assignment;
import org.gigstation.assignment.Budget;
import org.gigstation.assignment.backfill.StandBy;
import org.gigstation.dispatch.backfill.DuePost.Group;
import org.gigstation.dispatch.cover.CoverPolicy;
import org.gigstation.dispatch.demand.Place;
import org.gigstation.dispatch.matching.Day;
import org.gigstation.dispatch.matching.Days;
import org.gigstation.dispatch.matching.GapView;
import org.gigstation.dispatch.matching.Mode;
import org.gigstation.dispatch.matching.Partners;
import org.gigstation.dispatch.matching.People;
import org.gigstation.dispatch.matching.Reason;
import org.gigstation.dispatch.matching.ReasonJson;
import org.gigstation.dispatch.matching.Solver;
import org.gigstation.dispatch.matching.Stretch;
import org.gigstation.dispatch.matching.Vacancy;
import org.gigstation.dispatch.offer.Invitee;

/**
 * Who comes next for the free posts of a station's day. The stand-by list names, for each post, as many as there are free posts in all: an
 * optimum needs nobody else. They are looked at afresh, and the optimiser shares them out. Posts that are open even so are looked for among
 * everybody, with those who come together, those who lead, and those who have said no to another post.
 */
@ApplicationScoped
class Successors {

    private static final Duration BUDGET = Duration.ofSeconds(10);
    /** Beyond so many names, looking at everybody at once is no slower. */
    private static final int MOST_NAMES = 2_000;

    private final StandByLists lists;
    private final DuePosts posts;
    private final Days days;
    private final Solver solver;
    private final ReasonJson json;

    Successors(StandByLists lists, DuePosts posts, Days days, Solver solver, ReasonJson json) {
        this.lists = lists;
        this.posts = posts;
        this.days = days;
        this.solver = solver;
        this.json = json;
    }

    /** Who is to be asked, under which policies, and why posts stay open for which nobody is. */
    record Found(List<Invitee> people, Map<Place, CoverPolicy> policies, Map<Place, GapView> gaps) {

        static Found nobody() {
            return new Found(new ArrayList<>(), new HashMap<>(), new HashMap<>());
        }
    }

    Found of(Group group, List<Vacancy> vacancies, Instant now) {
        Found found = Found.nobody();
        Set<UUID> waiting = posts.waitingLines();
        Map<UUID, StandBy> named = named(group, vacancies, waiting, now);
        if (!named.isEmpty()) {
            look(group, vacancies, People.among(named.keySet()), named, found, now);
        }
        List<Vacancy> left = left(vacancies, found);
        if (!left.isEmpty()) {
            found.people().forEach(one -> waiting.add(one.labourerId()));
            Solver.Solved solved = look(group, left, People.without(waiting), Map.of(), found, now);
            solved.plan().gaps().forEach(gap -> found.gaps().put(Place.ofLine(gap.lineId()), solved.gap(gap.lineId())));
        }
        return found;
    }

    private Map<UUID, StandBy> named(Group group, List<Vacancy> vacancies, Set<UUID> waiting, Instant now) {
        int open = vacancies.stream().mapToInt(Vacancy::open).sum();
        Map<UUID, StandBy> named = new HashMap<>();
        if ((long) open * vacancies.size() <= MOST_NAMES) {
            lists.of(group, now)
                    .ifPresent(list ->
                            vacancies.forEach(vacancy -> list.next(vacancy.place(), open, id -> !waiting.contains(id))
                                    .forEach(next -> named.merge(
                                            UUID.fromString(next.labourerId()), next, Successors::nearer))));
        }
        return named;
    }

    private static StandBy nearer(StandBy one, StandBy other) {
        return one.place() <= other.place() ? one : other;
    }

    private Solver.Solved look(
            Group group, List<Vacancy> open, People people, Map<UUID, StandBy> named, Found found, Instant now) {
        Day day = days.gather(new Days.Ask(
                group.stationCode(), Stretch.of(group.date()), open, Mode.FAIR, people, List.of(), List.of(), now));
        Solver.Solved solved = solver.solve(day, Budget.of(BUDGET), group.date().toEpochDay());
        Map<UUID, UUID> partners = Partners.of(day);
        for (Assignment one : solved.plan().assignments()) {
            UUID id = UUID.fromString(one.labourerId());
            found.people().add(invitee(day, one, reason(solved.reason(one), named.get(id)), partners.get(id)));
        }
        found.policies().putAll(day.policies());
        return solved;
    }

    private Invitee invitee(Day day, Assignment one, Reason reason, UUID partner) {
        var facts = day.members().get(UUID.fromString(one.labourerId())).facts();
        return new Invitee(
                facts.labourerId(),
                facts.lineId(),
                facts.birthDate(),
                day.vacancy(one.lineId()).demand(),
                one.day(),
                json.write(reason),
                partner,
                one.leader(),
                one.tripId() == null ? null : UUID.fromString(one.tripId()));
    }

    private static Reason reason(Reason reason, StandBy standBy) {
        return standBy == null
                ? reason
                : reason.after(standBy.text().zh(), standBy.text().en());
    }

    private static List<Vacancy> left(List<Vacancy> vacancies, Found found) {
        Map<Place, Integer> taken = new HashMap<>();
        Map<Place, Integer> leaders = new HashMap<>();
        found.people().forEach(one -> {
            taken.merge(one.place(), 1, Integer::sum);
            leaders.merge(one.place(), one.leader() ? 1 : 0, Integer::sum);
        });
        return vacancies.stream()
                .map(vacancy ->
                        vacancy.less(taken.getOrDefault(vacancy.place(), 0), leaders.getOrDefault(vacancy.place(), 0)))
                .filter(vacancy -> vacancy.open() > 0)
                .toList();
    }
}
