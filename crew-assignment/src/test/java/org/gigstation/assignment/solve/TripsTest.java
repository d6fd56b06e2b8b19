package org.gigstation.assignment.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gigstation.assignment.Given.labourer;
import static org.gigstation.assignment.Given.line;
import static org.gigstation.assignment.Given.problem;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.gigstation.assignment.Assignment;
import org.gigstation.assignment.Bond;
import org.gigstation.assignment.Bond.Tie;
import org.gigstation.assignment.Budget;
import org.gigstation.assignment.DemandLine;
import org.gigstation.assignment.Gap;
import org.gigstation.assignment.GeoPoint;
import org.gigstation.assignment.Given;
import org.gigstation.assignment.Labourer;
import org.gigstation.assignment.Plan;
import org.gigstation.assignment.Problem;
import org.gigstation.assignment.Trip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TripsTest {

    private static final GeoPoint NEAR_STOP = Given.VILLAGES.get(0).point();
    private static final GeoPoint FAR_STOP = Given.VILLAGES.get(1).point();

    private static Plan plan(Problem problem) {
        return new ExactPlanSolver().assign(problem, Budget.ample(), 1);
    }

    private static Trip trip(String id, int seats, GeoPoint stop, long cost) {
        return new Trip(id, Given.DAY, seats, List.of(stop), Set.of(Given.SITE.id()), cost);
    }

    private static List<Labourer> crowd(String village, int count) {
        List<Labourer> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            people.add(labourer(village + i).in(village).build());
        }
        return people;
    }

    private static Map<String, Long> riders(Plan plan) {
        return plan.assignments().stream()
                .filter(one -> one.tripId() != null)
                .collect(Collectors.groupingBy(Assignment::tripId, Collectors.counting()));
    }

    @Test
    void seats_below_headcount_send_as_many_as_there_are_seats_and_not_one_more() {
        Problem problem = problem(
                        crowd(Given.NEAR, 30),
                        List.of(line("D").heads(20).seatNeeded().build()))
                .withTrips(List.of(trip("bus", 7, NEAR_STOP, 0)));

        Plan plan = plan(problem);

        assertThat(plan.filled()).isEqualTo(7);
        assertThat(riders(plan)).containsExactly(Map.entry("bus", 7L));
        assertThat(plan.bounds().get(0).boundFilled()).isEqualTo(7);
        assertThat(plan.gapPercent()).isNotNegative();
    }

    @Test
    void without_any_trip_only_lines_that_need_no_seat_are_filled() {
        Problem problem = problem(
                crowd(Given.NEAR, 9),
                List.of(
                        line("D").heads(4).seatNeeded().build(),
                        line("E").heads(4).build()));

        Plan plan = plan(problem);

        assertThat(plan.assignments()).hasSize(4).allMatch(one -> one.lineId().equals("E"));
        assertThat(plan.bounds().get(0).boundFilled()).isEqualTo(4);
    }

    @Test
    void two_lines_share_the_seats_of_one_bus_and_a_second_village_fills_the_rest() {
        List<Labourer> people = new ArrayList<>(crowd(Given.NEAR, 20));
        people.addAll(crowd(Given.FAR, 20));
        Problem problem = problem(
                        people,
                        List.of(
                                line("D").heads(8).seatNeeded().build(),
                                line("E").heads(8).seatNeeded().build()))
                .withTrips(List.of(trip("near", 10, NEAR_STOP, 0), trip("far", 6, FAR_STOP, 0)));

        Plan plan = plan(problem);

        assertThat(plan.filled()).isEqualTo(16);
        assertThat(riders(plan)).containsEntry("near", 10L).containsEntry("far", 6L);
    }

    @Test
    void nobody_walks_farther_to_a_pick_up_than_the_limit() {
        Problem problem = problem(
                        crowd(Given.NEAR, 5),
                        List.of(line("D").heads(5).seatNeeded().build()))
                .withTrips(List.of(trip("far", 40, FAR_STOP, 0)));

        assertThat(plan(problem).assignments()).isEmpty();
    }

    @Test
    void a_bus_that_does_not_earn_its_cost_is_not_run() {
        Problem problem = problem(
                        crowd(Given.NEAR, 30),
                        List.of(line("D").heads(10).seatNeeded().build()))
                .withTrips(List.of(
                        trip("first", 12, NEAR_STOP, 50_000),
                        trip("second", 12, NEAR_STOP, 50_000),
                        trip("third", 12, NEAR_STOP, 50_000)));

        Plan plan = plan(problem);

        assertThat(plan.filled()).isEqualTo(10);
        assertThat(riders(plan)).hasSize(1);
    }

    @Test
    void a_couple_rides_on_one_bus() {
        Problem problem = problem(
                        crowd(Given.NEAR, 6),
                        List.of(line("D").heads(6).seatNeeded().build()))
                .withTrips(List.of(trip("one", 3, NEAR_STOP, 0), trip("two", 3, NEAR_STOP, 0)))
                .withBonds(List.of(new Bond(List.of(Given.NEAR + 1, Given.NEAR + 4), Tie.TOGETHER_ON_ONE_BUS)));

        Plan plan = plan(problem);

        Map<String, String> tripOf =
                plan.assignments().stream().collect(Collectors.toMap(Assignment::labourerId, Assignment::tripId));
        assertThat(plan.filled()).isEqualTo(6);
        assertThat(tripOf.get(Given.NEAR + 1)).isEqualTo(tripOf.get(Given.NEAR + 4));
    }

    /** Many small buses whose riders overlap: what is seated in one round may not be put out by the next. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    @Timeout(300)
    void boarding_ends_and_whoever_goes_has_a_seat(long seed) {
        Problem problem = manySmallBuses(seed);

        for (Budget budget : List.of(Budget.ample(), Budget.of(Duration.ZERO))) {
            Plan plan = new ExactPlanSolver().assign(problem, budget, seed);

            assertThat(plan.assignments()).isNotEmpty().allMatch(one -> one.tripId() != null);
            Map<String, Long> riders = riders(plan);
            assertThat(problem.trips()).allMatch(trip -> riders.getOrDefault(trip.id(), 0L) <= trip.ratedSeats());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void nobody_sits_on_the_way_to_a_later_priority_where_somebody_at_home_could_fill_a_post_of_an_earlier(long seed) {
        Problem problem = manySmallBuses(seed);

        Plan plan = plan(problem);

        Map<String, DemandLine> lines =
                problem.lines().stream().collect(Collectors.toMap(DemandLine::id, line -> line));
        Set<String> placed =
                plan.assignments().stream().map(Assignment::labourerId).collect(Collectors.toSet());
        EveryPlan every = new EveryPlan(problem);
        for (Gap gap : plan.gaps()) {
            DemandLine open = lines.get(gap.lineId());
            for (Trip trip : problem.trips()) {
                boolean seat = plan.assignments().stream()
                        .anyMatch(one -> trip.id().equals(one.tripId())
                                && lines.get(one.lineId()).priority() > open.priority());
                assertThat(problem.labourers())
                        .filteredOn(one -> seat && !placed.contains(one.id()))
                        .noneMatch(one -> every.points(one.id(), open.id(), trip) >= 0);
            }
        }
    }

    private static Problem manySmallBuses(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Labourer> people = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            people.add(labourer("L" + i)
                    .in(random.nextBoolean() ? Given.NEAR : Given.FAR)
                    .worked(random.nextInt(9))
                    .build());
        }
        List<DemandLine> lines = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            lines.add(line("D" + i)
                    .at(random.nextBoolean() ? Given.SITE : Given.FAR_SITE)
                    .heads(2 + random.nextInt(8))
                    .priority(1 + random.nextInt(3))
                    .seatNeeded()
                    .build());
        }
        List<Trip> trips = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Set<String> sites = random.nextInt(3) == 0
                    ? Set.of(Given.SITE.id(), Given.FAR_SITE.id())
                    : Set.of(random.nextBoolean() ? Given.SITE.id() : Given.FAR_SITE.id());
            GeoPoint stop = random.nextBoolean() ? NEAR_STOP : FAR_STOP;
            trips.add(new Trip("T" + i, Given.DAY, 1 + random.nextInt(5), List.of(stop), sites, random.nextInt(2_000)));
        }
        return problem(people, lines).withTrips(trips);
    }
}
