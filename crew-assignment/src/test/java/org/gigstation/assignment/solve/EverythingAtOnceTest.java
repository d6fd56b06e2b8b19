package org.gigstation.assignment.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.gigstation.assignment.Assignment;
import org.gigstation.assignment.Bond;
import org.gigstation.assignment.Bond.Tie;
import org.gigstation.assignment.Bound;
import org.gigstation.assignment.Budget;
import org.gigstation.assignment.DemandLine;
import org.gigstation.assignment.Given;
import org.gigstation.assignment.Pin;
import org.gigstation.assignment.Plan;
import org.gigstation.assignment.Problem;
import org.gigstation.assignment.Trip;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Buses, households, pins and a plan of before on one day, every rule and every cost term with something to say. */
class EverythingAtOnceTest {

    private static final int PEOPLE = 60;
    private static final int LINES = 14;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    private static Problem problem(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Problem plain = RandomProblems.of(seed, PEOPLE, LINES);
        List<DemandLine> lines = plain.lines().stream()
                .map(line -> random.nextInt(4) == 0 ? line : line.reachedByBus())
                .toList();
        List<Bond> couples = IntStream.range(0, 6)
                .mapToObj(i -> new Bond(List.of("L" + (40 + 2 * i), "L" + (41 + 2 * i)), Tie.TOGETHER_ON_ONE_BUS))
                .toList();
        List<String> wanted = lines.stream()
                .filter(line -> line.headcount() > 0)
                .map(DemandLine::id)
                .toList();
        List<Pin> pins = List.of(new Pin("L38", wanted.get(0)), new Pin("L39", wanted.get(1)));
        return plain.withLines(lines)
                .withTrips(trips(random))
                .withBonds(couples)
                .replanning(pins, plain.previous());
    }

    private static List<Trip> trips(SplittableRandom random) {
        List<Trip> trips = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            Set<String> sites =
                    random.ints(5, 0, LINES).mapToObj(line -> "SD" + line).collect(Collectors.toSet());
            trips.add(new Trip(
                    "T" + i,
                    Given.DAY,
                    random.nextInt(7),
                    List.of(Given.VILLAGES.get(random.nextInt(2)).point()),
                    sites,
                    random.nextInt(3) == 0 ? 0 : random.nextInt(9_000)));
        }
        return trips;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whoever_needs_a_seat_has_one_couples_ride_together_and_nothing_is_better_than_the_bound(long seed) {
        Problem problem = problem(seed);

        Plan plan = new ExactPlanSolver().assign(problem, Budget.ample(), seed);

        Map<String, DemandLine> lines =
                problem.lines().stream().collect(Collectors.toMap(DemandLine::id, line -> line));
        Set<String> pinned = problem.pins().stream().map(Pin::labourerId).collect(Collectors.toSet());
        assertThat(plan.assignments())
                .allMatch(one -> pinned.contains(one.labourerId())
                        || (one.tripId() != null) == lines.get(one.lineId()).seatNeeded());
        Map<String, Long> riders = plan.assignments().stream()
                .filter(one -> one.tripId() != null)
                .collect(Collectors.groupingBy(Assignment::tripId, Collectors.counting()));
        assertThat(problem.trips()).allMatch(trip -> riders.getOrDefault(trip.id(), 0L) <= trip.ratedSeats());
        assertThat(problem.bonds())
                .allSatisfy(bond -> assertThat(where(plan, bond.labourers().get(0)))
                        .isEqualTo(where(plan, bond.labourers().get(1))));
        Bound bound = plan.bounds().get(0);
        assertThat(bound.filled()).isLessThanOrEqualTo(bound.boundFilled());
        assertThat(bound.costPoints()).isGreaterThanOrEqualTo(bound.boundPoints());
    }

    private static List<String> where(Plan plan, String labourer) {
        return plan.assignments().stream()
                .filter(one -> one.labourerId().equals(labourer))
                .map(one -> one.lineId() + " by " + one.tripId())
                .toList();
    }
}
