package org.gigstation.assignment.solve;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gigstation.assignment.Bound;
import org.gigstation.assignment.Budget;
import org.gigstation.assignment.Certificate;
import org.gigstation.assignment.DemandLine;
import org.gigstation.assignment.Labourer;
import org.gigstation.assignment.Pin;
import org.gigstation.assignment.Problem;
import org.gigstation.assignment.flow.Flow;
import org.gigstation.assignment.roster.Callable;
import org.gigstation.assignment.roster.DayLists;
import org.gigstation.assignment.roster.DayRoster;
import org.gigstation.assignment.rulebook.Frame;

/** Plans one day: pins, the exact core, then the ties. */
final class DayPlanner {

    private final Problem problem;
    private final Frame frame;
    private final Budget budget;
    private final long seed;

    DayPlanner(Problem problem, Frame frame, Budget budget, long seed) {
        this.seed = seed;
        this.problem = problem;
        this.frame = frame;
        this.budget = budget;
    }

    DayPlan plan(LocalDate day, List<DemandLine> demands, List<Labourer> labourers) {
        DayRoster roster = new DayRoster(day, problem.villages(), callable(day, demands, labourers), demands, frame);
        Board board = new Board(roster.lines().seats(), roster.peopleCount());
        Pinning pinning = new Pinning(roster, frame);
        pinning.seat(problem.pins(), board);
        DayLists lists = roster.lists(board.outOf(), List.of());
        Core core = new Core(roster, lists, budget);
        Flow relaxed = core.solve(board);
        DaySheet sheet = new DaySheet(day, roster, frame, board, relaxed);
        Certificate certificate =
                new Certificate(day, sheet.positions(), sheet.filled(), relaxed.primal(), relaxed.dual());
        Bound bound =
                new Bound(day, sheet.filled(), sheet.costPoints(), sheet.filled(), sheet.costPoints(), lists.dearest());
        return new DayPlan(
                sheet.assignments(),
                sheet.gaps(),
                certificate,
                bound,
                sheet.prices(),
                pinning.broken(),
                relaxed.finished());
    }

    /** Pinned people are kept whatever the rules say about the day: {@link Pinning} judges them. */
    private List<Labourer> callable(LocalDate day, List<DemandLine> demands, List<Labourer> labourers) {
        Callable rule = new Callable(day, demands.get(0), frame);
        Set<String> ofDay = demands.stream().map(DemandLine::id).collect(Collectors.toSet());
        Set<String> pinned = problem.pins().stream()
                .filter(pin -> ofDay.contains(pin.lineId()))
                .map(Pin::labourerId)
                .collect(Collectors.toSet());
        List<Labourer> callable = labourers.stream()
                .filter(one -> rule.test(one) || pinned.contains(one.id()))
                .toList();
        return Lot.draw(callable, seed);
    }
}
