package org.gigstation.bench.assignment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gigstation.assignment.Budget;
import org.gigstation.assignment.History;
import org.gigstation.assignment.Labourer;
import org.gigstation.assignment.Plan;
import org.gigstation.assignment.Problem;
import org.gigstation.assignment.solve.ExactPlanSolver;

/** Sixty like days at township scale, tight: who gets the work over a season, with ours and with each desk. */
final class Season {

    private static final int DAYS = 60;
    private static final int MEMORY_DAYS = 14;

    private final long seed;

    Season(long seed) {
        this.seed = seed;
    }

    List<Figures> play() {
        List<Figures> all = new ArrayList<>();
        all.add(played("ours", null));
        all.add(played("nearest", desks -> desks.nearest()));
        all.add(played("firstCome", desks -> desks.firstCome()));
        all.add(played("priorityScarcity", desks -> desks.priorityAndScarcity()));
        return all;
    }

    private Figures played(String name, Function<Desks, int[]> desk) {
        Problem problem = Instances.of(Scale.TOWNSHIP, Regime.TIGHT, seed);
        int people = problem.labourers().size();
        int[] days = new int[people];
        int[] last = new int[people];
        Arrays.fill(last, -MEMORY_DAYS);
        String[] crew = new String[people];
        Deque<int[]> memory = new ArrayDeque<>();
        int[] recent = new int[people];
        long kept = 0;
        long again = 0;
        long filled = 0;
        for (int day = 0; day < DAYS; day++) {
            int[] line = day(remembered(problem, recent, last, crew, day), desk);
            for (int person = 0; person < people; person++) {
                if (line[person] != Desks.HOME) {
                    String enterprise = problem.lines().get(line[person]).site().enterpriseId();
                    again += last[person] == day - 1 ? 1 : 0;
                    kept += last[person] == day - 1 && enterprise.equals(crew[person]) ? 1 : 0;
                    crew[person] = enterprise;
                    days[person]++;
                    recent[person]++;
                    last[person] = day;
                    filled++;
                }
            }
            memory.addLast(line);
            if (memory.size() > MEMORY_DAYS) {
                forget(memory.removeFirst(), recent);
            }
        }
        return figures(name, problem, days, filled, kept, again);
    }

    private static void forget(int[] line, int[] recent) {
        for (int person = 0; person < line.length; person++) {
            recent[person] -= line[person] == Desks.HOME ? 0 : 1;
        }
    }

    private static Problem remembered(Problem problem, int[] recent, int[] last, String[] crew, int day) {
        List<Labourer> people = new ArrayList<>();
        for (int person = 0; person < recent.length; person++) {
            Labourer one = problem.labourers().get(person);
            boolean monitored = one.history().monitoredAndIdle();
            History history = new History(
                    Math.min(14, recent[person]), Math.min(60, day - last[person]), monitored, crew[person], 0);
            people.add(new Labourer(
                    one.id(),
                    one.villageId(),
                    one.person(),
                    one.skills(),
                    one.limits(),
                    one.calendar(),
                    one.wishes(),
                    history,
                    one.standing(),
                    one.cover(),
                    one.canLead()));
        }
        return problem.withLabourers(people);
    }

    private int[] day(Problem problem, Function<Desks, int[]> desk) {
        AllPairs pairs = AllPairs.of(problem);
        Judge judge = new Judge(problem, pairs);
        int[] byPair;
        if (desk == null) {
            Plan plan = new ExactPlanSolver().assign(problem, Budget.ample(), seed);
            byPair = judge.lineOf(plan);
        } else {
            byPair = desk.apply(new Desks(pairs, problem.villages()));
        }
        int[] line = new int[problem.labourers().size()];
        Arrays.fill(line, Desks.HOME);
        int at = 0;
        for (int person = 0; person < line.length && at < byPair.length; person++) {
            if (problem.labourers().get(person) == pairs.people().get(at)) {
                line[person] = byPair[at++];
            }
        }
        return line;
    }

    private static Figures figures(String name, Problem problem, int[] days, long filled, long kept, long again) {
        List<Integer> free = new ArrayList<>();
        int monitored = 0;
        int neverMonitored = 0;
        int never = 0;
        for (int person = 0; person < days.length; person++) {
            Labourer one = problem.labourers().get(person);
            if (!one.calendar().windows().isEmpty()) {
                free.add(person);
                never += days[person] == 0 ? 1 : 0;
                monitored += one.history().monitoredAndIdle() ? 1 : 0;
                neverMonitored += one.history().monitoredAndIdle() && days[person] == 0 ? 1 : 0;
            }
        }
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("season", name);
        figures.put("days", DAYS);
        figures.put("filledPerDay", filled / DAYS);
        figures.put(
                "giniOfDays",
                Gini.of(free.stream().mapToDouble(person -> days[person]).toArray()));
        figures.put("neverChosenPercent", 100.0 * never / free.size());
        figures.put("monitoredNeverChosenPercent", 100.0 * neverMonitored / Math.max(1, monitored));
        figures.put("sameCrewNextDayPercent", 100.0 * kept / Math.max(1, again));
        return new Figures(figures);
    }
}
