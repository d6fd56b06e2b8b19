package org.gigstation.assignment.backfill;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gigstation.assignment.InvalidProblemException;
import org.gigstation.assignment.InvalidProblemException.Code;
import org.gigstation.assignment.Labourer;
import org.gigstation.assignment.Plan;
import org.gigstation.assignment.Problem;
import org.gigstation.assignment.explain.Terms;
import org.gigstation.assignment.rulebook.Match;

/**
 * The stand-by list of a planned day. {@link #next} answers from lists sorted once per line; {@link #refill} lets people who have not
 * confirmed move, by one exact augmentation. Not thread-safe: one owner per day and division.
 */
public final class BackfillIndex {

    private final Set<String> bonded;
    /** Line by labourer: offered or confirmed. */
    private final Map<String, String> placed = new TreeMap<>();

    private final Set<String> confirmed = new HashSet<>();
    private final Set<String> out = new HashSet<>();
    private StandByDay day;
    private boolean[] taken;
    private Map<Integer, long[]> ranked;
    private Movable movable;

    private BackfillIndex(StandByDay day, Problem problem, Plan plan) {
        bonded = problem.bonds().stream()
                .filter(bond -> bond.tie().together())
                .flatMap(bond -> bond.labourers().stream())
                .collect(Collectors.toSet());
        plan.assignments().stream()
                .filter(one -> one.day().equals(day.day()))
                .forEach(one -> placed.put(one.labourerId(), one.lineId()));
        open(day);
    }

    /** Everyone the plan has placed that day counts as offered, everyone else as free. The day has at least one line. */
    public static BackfillIndex of(Problem problem, Plan plan, LocalDate day) {
        return new BackfillIndex(new StandByDay(problem, plan, day), problem, plan);
    }

    private void open(StandByDay other) {
        day = other;
        ranked = new HashMap<>();
        movable = null;
        taken = new boolean[day.people()];
        for (int person = 0; person < taken.length; person++) {
            String id = day.labourer(person).id();
            taken[person] = placed.containsKey(id) || out.contains(id) || bonded.contains(id);
        }
    }

    /** The next free person for a seat of the line. */
    public Optional<StandBy> next(String lineId) {
        return next(lineId, 1).stream().findFirst();
    }

    /** The first so many of the stand-by list. Members of households are never on it: they do not go alone. */
    public List<StandBy> next(String lineId, int count) {
        return next(lineId, count, labourerId -> true);
    }

    /** The first so many of those who may be asked now; whoever may not keeps the place. */
    public List<StandBy> next(String lineId, int count, Predicate<String> mayBeAsked) {
        int line = line(lineId);
        long[] ranks = ranked.computeIfAbsent(line, day::ranked);
        List<StandBy> found = new ArrayList<>();
        for (int at = 0; at < ranks.length && found.size() < count; at++) {
            int person = (int) ranks[at];
            if (!taken[person] && mayBeAsked.test(day.labourer(person).id())) {
                found.add(standBy(person, line, found.size() + 1, (int) (ranks[at] >> 32)));
            }
        }
        return found;
    }

    private StandBy standBy(int person, int line, int place, int points) {
        Match match = day.match(person, line);
        String id = match.labourer().id();
        return new StandBy(id, match.line().id(), place, points, Terms.of(match), StandBy.NEXT.with(place, points));
    }

    /** Whether somebody can be called that day at all; of nobody else does the index hear. */
    public boolean knows(String labourerId) {
        return day.person(labourerId) != null;
    }

    public boolean hasLine(String lineId) {
        return day.line(lineId) != null;
    }

    public void accepted(String labourerId) {
        int person = person(labourerId);
        confirmed.add(labourerId);
        taken[person] = true;
        if (movable != null) {
            movable.freeze(person);
        }
    }

    public void declined(String labourerId) {
        leave(labourerId);
    }

    public void expired(String labourerId) {
        leave(labourerId);
    }

    private void leave(String labourerId) {
        int person = person(labourerId);
        placed.remove(labourerId);
        confirmed.remove(labourerId);
        out.add(labourerId);
        taken[person] = true;
        if (movable != null) {
            movable.leave(person);
        }
    }

    /** An offer went out to somebody of the stand-by list. */
    public void offered(String labourerId, String lineId) {
        line(lineId);
        taken[person(labourerId)] = true;
        placed.put(labourerId, lineId);
        movable = null;
    }

    /** The station took its offer back: the person may be asked again. */
    public void withdrawn(String labourerId) {
        taken[person(labourerId)] = bonded.contains(labourerId);
        placed.remove(labourerId);
        movable = null;
    }

    /** Somebody's hours, limits or wishes changed, or somebody is new: the day is indexed anew, answers and offers are kept. */
    public void changed(Labourer labourer) {
        open(day.with(labourer));
    }

    /**
     * Fills one seat of the line that a decline or expiry has opened since {@link #prepareMoves}; people who are offered but not confirmed
     * may move. The moves are taken as done.
     */
    public Refill refill(String lineId) {
        line(lineId);
        prepareMoves();
        Refill refill = movable.refill(lineId);
        for (Refill.Move move : refill.moves()) {
            placed.put(move.labourerId(), move.toLineId());
            taken[person(move.labourerId())] = true;
        }
        return refill;
    }

    /** Builds what {@link #refill} needs: a solve of the day. Every later refill is one augmentation. */
    public void prepareMoves() {
        if (movable == null) {
            movable =
                    day.movable(Map.copyOf(placed), confirmed::contains, id -> out.contains(id) || bonded.contains(id));
        }
    }

    private int line(String lineId) {
        Integer line = day.line(lineId);
        if (line == null) {
            throw new InvalidProblemException(Code.UNKNOWN_REFERENCE, "line", lineId);
        }
        return line;
    }

    private int person(String labourerId) {
        Integer person = day.person(labourerId);
        if (person == null) {
            throw new InvalidProblemException(Code.UNKNOWN_REFERENCE, "labourer", labourerId);
        }
        return person;
    }
}
