package org.gigstation.assignment.backfill;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.gigstation.assignment.Assignment;
import org.gigstation.assignment.DemandLine;
import org.gigstation.assignment.Labourer;
import org.gigstation.assignment.Pin;
import org.gigstation.assignment.Plan;
import org.gigstation.assignment.Problem;
import org.gigstation.assignment.flow.ArcLists;
import org.gigstation.assignment.roster.Callable;
import org.gigstation.assignment.roster.DayLists;
import org.gigstation.assignment.roster.DayRoster;
import org.gigstation.assignment.roster.Lines;
import org.gigstation.assignment.roster.SeatPrices;
import org.gigstation.assignment.rulebook.Frame;
import org.gigstation.assignment.rulebook.Match;
import org.gigstation.assignment.rulebook.Roll;

/** A planned day as the stand-by list sees it: everybody who can be called, and every line's people on demand. */
final class StandByDay {

    private final LocalDate day;
    private final Problem problem;
    private final Plan plan;
    private final Frame frame;
    private final List<Labourer> labourers;
    private final DayRoster roster;
    private final DayLists lists;
    private final Map<String, Integer> lineOf = new HashMap<>();

    StandByDay(Problem problem, Plan plan, LocalDate day) {
        this(problem, plan, day, atDawn(problem, plan, day));
    }

    private StandByDay(Problem problem, Plan plan, LocalDate day, List<Labourer> labourers) {
        this.problem = problem;
        this.plan = plan;
        this.day = day;
        this.labourers = labourers;
        frame = Frame.of(problem);
        List<DemandLine> demands =
                problem.lines().stream().filter(line -> line.day().equals(day)).toList();
        Callable rule = new Callable(day, demands.get(0), frame);
        List<Labourer> callable = labourers.stream().filter(rule::test).toList();
        roster = new DayRoster(day, problem.villages(), callable, demands, frame);
        SeatPrices seats = SeatPrices.least(
                problem.trips().stream().filter(trip -> trip.day().equals(day)).toList());
        lists = roster.lists(new boolean[callable.size()], List.of(), seats);
        Lines lines = roster.lines();
        for (int line = 0; line < lines.count(); line++) {
            lineOf.put(lines.demandLine(line).id(), line); // the ordinary part, which comes after the leaders'
        }
    }

    /** People as the days before have left them. */
    private static List<Labourer> atDawn(Problem problem, Plan plan, LocalDate day) {
        List<Labourer> people = problem.labourers();
        for (LocalDate before = problem.firstDay(); before.isBefore(day); before = before.plusDays(1)) {
            LocalDate that = before;
            List<Assignment> placed = plan.assignments().stream()
                    .filter(one -> one.day().equals(that))
                    .toList();
            people = Roll.carry(people, placed, problem.lines());
        }
        return people;
    }

    StandByDay with(Labourer changed) {
        List<Labourer> others = new ArrayList<>(labourers);
        others.removeIf(one -> one.id().equals(changed.id()));
        others.add(changed);
        return new StandByDay(problem, plan, day, others);
    }

    /** All people of a line, by cost, then by index. */
    long[] ranked(int line) {
        ArcLists arcs = lists.arcs();
        while (arcs.completeBelow(line) != ArcLists.COMPLETE) {
            arcs.grow(line);
        }
        long[] all = Arrays.copyOf(arcs.arcs(line), arcs.size(line));
        Arrays.sort(all);
        return all;
    }

    /** @param placed line by labourer as it is now */
    Movable movable(Map<String, String> placed, Predicate<String> confirmed, Predicate<String> barred) {
        List<Pin> now = placed.entrySet().stream()
                .map(entry -> new Pin(entry.getKey(), entry.getValue()))
                .toList();
        StandByDay held = new StandByDay(problem.replanning(List.of(), now), plan, day, labourers);
        return new Movable(held.roster, held.lists, placed, confirmed, barred);
    }

    Match match(int person, int line) {
        return new Match(roster.labourer(person), roster.lines().demandLine(line), frame);
    }

    LocalDate day() {
        return day;
    }

    int people() {
        return roster.peopleCount();
    }

    int lines() {
        return roster.lines().count();
    }

    Labourer labourer(int person) {
        return roster.labourer(person);
    }

    Integer person(String labourerId) {
        return roster.person(labourerId);
    }

    Integer line(String lineId) {
        return lineOf.get(lineId);
    }
}
