package org.gigstation.dispatch.backfill;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gigstation.assignment.backfill.StandBy;
import org.gigstation.dispatch.backfill.DuePost.Group;
import org.gigstation.dispatch.borrowing.Loans;
import org.gigstation.dispatch.borrowing.Loans.Loan;
import org.gigstation.dispatch.cover.CoverPolicy;
import org.gigstation.dispatch.cover.InsuredList;
import org.gigstation.dispatch.demand.Place;
import org.gigstation.dispatch.matching.GapView;
import org.gigstation.dispatch.matching.People;
import org.gigstation.dispatch.matching.Solver;
import org.gigstation.dispatch.matching.Vacancy;
import org.gigstation.dispatch.offer.Invitee;

/**
 * Who comes next for the free posts of a station's day. The stand-by list names, for each post, as many as there are free posts in all: an
 * optimum needs nobody else. They are looked at afresh, and the optimiser shares them out. Posts that are open even so are looked for among
 * everybody, with those who come together, those who lead, and those who have said no to another post; and then among the people that
 * neighbours lend.
 */
@ApplicationScoped
class Successors {

    /** Beyond so many names, looking at everybody at once is no slower. */
    private static final int MOST_NAMES = 2_000;

    private final StandByLists lists;
    private final DuePosts posts;
    private final Search search;
    private final Loans loans;
    private final InsuredList insured;

    Successors(StandByLists lists, DuePosts posts, Search search, Loans loans, InsuredList insured) {
        this.lists = lists;
        this.posts = posts;
        this.search = search;
        this.loans = loans;
        this.insured = insured;
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
            search.own(group, vacancies, People.among(named.keySet()), named, found, now);
        }
        List<Vacancy> left = left(vacancies, found);
        if (!left.isEmpty()) {
            found.people().forEach(one -> waiting.add(one.labourerId()));
            Solver.Solved solved = search.own(group, left, People.without(waiting), Map.of(), found, now);
            solved.plan().gaps().forEach(gap -> found.gaps().put(Place.ofLine(gap.lineId()), solved.gap(gap.lineId())));
            borrow(group, vacancies, waiting, found, now);
        }
        return found;
    }

    /** One look at each neighbour that lends, the first to agree first. Nobody comes who is insured that day for work elsewhere alone. */
    private void borrow(Group group, List<Vacancy> vacancies, Set<UUID> waiting, Found found, Instant now) {
        Map<String, Map<Place, Integer>> lenders = lenders(left(vacancies, found));
        if (lenders.isEmpty()) {
            return;
        }
        waiting.addAll(insured.elsewhere(group.date(), group.stationCode()));
        lenders.forEach((lender, lent) -> {
            List<Vacancy> open = left(vacancies, found).stream()
                    .map(vacancy -> vacancy.atMost(lent.getOrDefault(vacancy.place(), 0)))
                    .filter(Vacancy::makesACrew)
                    .toList();
            if (!open.isEmpty()) {
                search.lent(group, lender, open, People.without(waiting), found, now);
            }
        });
        Set<Place> stillOpen =
                left(vacancies, found).stream().map(Vacancy::place).collect(Collectors.toSet());
        found.gaps().keySet().retainAll(stillOpen);
    }

    private Map<String, Map<Place, Integer>> lenders(List<Vacancy> open) {
        return loans.left(open.stream().map(Vacancy::place).toList()).stream()
                .collect(Collectors.groupingBy(
                        Loan::lenderCode, LinkedHashMap::new, Collectors.toMap(Loan::place, Loan::left)));
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
