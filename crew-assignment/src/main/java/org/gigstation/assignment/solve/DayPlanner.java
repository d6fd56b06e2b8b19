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
import org.gigstation.assignment.Trip;
import org.gigstation.assignment.flow.Flow;
import org.gigstation.assignment.roster.Callable;
import org.gigstation.assignment.roster.DayRoster;
import org.gigstation.assignment.rulebook.Frame;

/** Plans one day: pins, the exact core, then the ties and the trips, and the sheet that says it in ids. */
final class DayPlanner {

    private final Problem problem;
    private final Frame frame;
    private final Budget budget;
    private final long seed;

    DayPlanner(Problem problem, Frame frame, Budget budget, long seed) {
        this.problem = problem;
        this.frame = frame;
        this.budget = budget;
        this.seed = seed;
    }

    DayPlan plan(LocalDate day, List<DemandLine> demands, List<Labourer> labourers) {
        List<Labourer> callable = callable(day, demands, labourers);
        DayRoster roster = new DayRoster(day, problem.villages(), callable, demands, frame);
        Board pinned = new Board(roster.lines().seats(), roster.lines().seatNeeded(), roster.peopleCount());
        Pinning pinning = new Pinning(roster, frame);
        pinning.seat(problem.pins(), pinned);
        Ties ties = Ties.of(problem.bonds(), roster, pinned);
        Riding riding = new Riding(roster, ties, tripsOf(day), pinned, budget);
        Ride ride = riding.best();
        DaySheet sheet = new DaySheet(day, roster, frame, ride);
        return new DayPlan(
                sheet.assignments(),
                sheet.gaps(),
                certificate(day, sheet, ride),
                bound(day, sheet, ride),
                sheet.prices(),
                pinning.broken(),
                ride.relaxed().finished() && ride.answer().flow().finished());
    }

    /** The core's own figures: what the prices prove about everybody who is not pinned. */
    private static Certificate certificate(LocalDate day, DaySheet sheet, Ride ride) {
        Flow relaxed = ride.relaxed();
        int filled = relaxed.filled() + ride.pinnedCount();
        return new Certificate(day, sheet.positions(), filled, relaxed.primal(), relaxed.dual());
    }

    private static Bound bound(LocalDate day, DaySheet sheet, Ride ride) {
        Flow relaxed = ride.relaxed();
        Flow tied = ride.answer().flow();
        boolean untied = relaxed == tied && ride.seats().trips().isEmpty();
        int boundFilled = ride.boundFilled() + ride.pinnedCount();
        long boundPoints = untied ? sheet.costPoints() : ride.boundPoints();
        long costPoints = untied ? sheet.costPoints() : ride.costPoints();
        return new Bound(day, sheet.filled(), costPoints, boundFilled, boundPoints, ride.dearest());
    }

    private List<Trip> tripsOf(LocalDate day) {
        return problem.trips().stream().filter(trip -> trip.day().equals(day)).toList();
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
