package org.gigstation.assignment.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gigstation.assignment.Given.labourer;
import static org.gigstation.assignment.Given.line;
import static org.gigstation.assignment.Given.problem;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.gigstation.assignment.Assignment;
import org.gigstation.assignment.Bound;
import org.gigstation.assignment.Budget;
import org.gigstation.assignment.DemandLine;
import org.gigstation.assignment.GeoPoint;
import org.gigstation.assignment.Given;
import org.gigstation.assignment.Labourer;
import org.gigstation.assignment.Plan;
import org.gigstation.assignment.Problem;
import org.gigstation.assignment.Site;
import org.gigstation.assignment.Trip;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Days so small that every plan can be tried: what the bound promises no plan undercuts, and what the plan costs is what it says. */
class FleetTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    private static Problem small(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Labourer> people = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            people.add(labourer("L" + i)
                    .in(random.nextBoolean() ? Given.NEAR : Given.FAR)
                    .worked(random.nextInt(9))
                    .build());
        }
        List<DemandLine> lines = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            lines.add(line("D" + i)
                    .at(random.nextBoolean() ? Given.SITE : Given.FAR_SITE)
                    .heads(1 + random.nextInt(2))
                    .priority(1 + random.nextInt(2))
                    .seatNeeded()
                    .build());
        }
        List<Trip> trips = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            trips.add(new Trip("T" + i, Given.DAY, 1 + random.nextInt(3), stops(random), sites(random), cost(random)));
        }
        return problem(people, lines).withTrips(trips);
    }

    /** Up to a kilometre from the village, so that it matters who rides on what. */
    private static List<GeoPoint> stops(SplittableRandom random) {
        GeoPoint village = Given.VILLAGES.get(random.nextInt(2)).point();
        return List.of(new GeoPoint(village.latitude() + random.nextInt(10) / 1_000.0, village.longitude()));
    }

    private static Set<String> sites(SplittableRandom random) {
        Site site = random.nextBoolean() ? Given.SITE : Given.FAR_SITE;
        return random.nextInt(3) == 0 ? Set.of(Given.SITE.id(), Given.FAR_SITE.id()) : Set.of(site.id());
    }

    private static long cost(SplittableRandom random) {
        return random.nextInt(4) == 0 ? 0 : random.nextInt(6_000);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_plan_that_can_be_made_fills_more_or_costs_less_than_the_bound_says(long seed) {
        Problem problem = small(seed);
        Map<List<Integer>, Long> least = new EveryPlan(problem).least();

        Plan plan = new ExactPlanSolver().assign(problem, Budget.ample(), seed);

        Bound bound = plan.bounds().get(0);
        assertThat(least.keySet()).allMatch(filled -> sum(filled) <= bound.boundFilled());
        assertThat(least).containsKey(filled(plan, problem));
        assertThat(bound.costPoints()).isGreaterThanOrEqualTo(least.get(filled(plan, problem)));
        if (plan.filled() == bound.boundFilled()) {
            assertThat(bound.boundPoints()).isLessThanOrEqualTo(least.get(filled(plan, problem)));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_plan_fills_more_of_a_priority_without_filling_fewer_of_the_other(long seed) {
        Problem problem = small(seed);

        List<Integer> filled = filled(new ExactPlanSolver().assign(problem, Budget.ample(), seed), problem);

        assertThat(new EveryPlan(problem).least().keySet())
                .noneMatch(other ->
                        other.get(0) >= filled.get(0) && other.get(1) >= filled.get(1) && sum(other) > sum(filled));
    }

    private static int sum(List<Integer> filled) {
        return filled.stream().mapToInt(Integer::intValue).sum();
    }

    /** Posts of the first and second priority. */
    private static List<Integer> filled(Plan plan, Problem problem) {
        Map<String, Integer> priorities =
                problem.lines().stream().collect(Collectors.toMap(DemandLine::id, DemandLine::priority));
        List<Integer> of = plan.assignments().stream()
                .map(one -> priorities.get(one.lineId()))
                .toList();
        return List.of(Collections.frequency(of, 1), Collections.frequency(of, 2));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_plan_seats_everybody_within_the_seats_and_costs_what_it_says(long seed) {
        Problem problem = small(seed);

        Plan plan = new ExactPlanSolver().assign(problem, Budget.ample(), seed);

        EveryPlan every = new EveryPlan(problem);
        Map<String, Trip> trips = problem.trips().stream().collect(Collectors.toMap(Trip::id, trip -> trip));
        long points = 0;
        Set<String> running = new HashSet<>();
        for (Assignment one : plan.assignments()) {
            points += every.points(one.labourerId(), one.lineId(), trips.get(one.tripId()));
            points += running.add(one.tripId()) ? trips.get(one.tripId()).costPoints() : 0;
        }
        Map<String, Long> riders =
                plan.assignments().stream().collect(Collectors.groupingBy(Assignment::tripId, Collectors.counting()));
        assertThat(plan.bounds().get(0).costPoints()).isEqualTo(points);
        assertThat(riders).allSatisfy((trip, count) -> assertThat(count)
                .isLessThanOrEqualTo(trips.get(trip).ratedSeats()));
    }
}
