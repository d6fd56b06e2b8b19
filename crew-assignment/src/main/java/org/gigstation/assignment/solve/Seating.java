package org.gigstation.assignment.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.gigstation.assignment.Trip;
import org.gigstation.assignment.flow.ArcLists;
import org.gigstation.assignment.flow.FixedLists;
import org.gigstation.assignment.flow.Flow;
import org.gigstation.assignment.flow.FlowSolver;
import org.gigstation.assignment.flow.Network;
import org.gigstation.assignment.roster.DayRoster;
import org.gigstation.assignment.roster.SeatPrices;

/** Puts the people of an answer on trips: as many as rated seats allow, and with the shortest walks. Never one more. */
final class Seating {

    static final int NO_TRIP = -1;
    private static final long SEAT_FIRST = 1L << 40;

    private final DayRoster roster;
    private final SeatPrices prices;
    private final int[] left;
    private final int[] tripOf;

    Seating(DayRoster roster, SeatPrices prices) {
        this.roster = roster;
        this.prices = prices;
        left = new int[prices.trips().size()];
        for (int trip = 0; trip < left.length; trip++) {
            left[trip] = prices.open()[trip] ? prices.trips().get(trip).ratedSeats() : 0;
        }
        tripOf = new int[roster.peopleCount()];
        Arrays.fill(tripOf, NO_TRIP);
    }

    /**
     * Trip per person; {@link #NO_TRIP} for people without a seat, needed or not.
     *
     * @param first people who are seated before all others
     */
    int[] seat(int[] lineOf, List<int[]> together, IntPredicate first) {
        boolean[] bound = new boolean[lineOf.length];
        seatAlone(waiting(lineOf, bound, first), lineOf);
        for (int[] household : together) {
            seatTogether(household, lineOf);
            for (int member : household) {
                bound[member] = true;
            }
        }
        seatAlone(waiting(lineOf, bound, person -> true), lineOf);
        return tripOf;
    }

    /** The same around those who sit already: they keep their seats, so that whoever was fixed for one is never left standing. */
    int[] around(int[] seated, int[] lineOf, List<int[]> together) {
        for (int person = 0; person < lineOf.length; person++) {
            if (seated[person] != NO_TRIP && needsSeat(person, lineOf)) {
                tripOf[person] = seated[person];
                left[seated[person]]--;
            }
        }
        return seat(lineOf, together, person -> false);
    }

    private int[] waiting(int[] lineOf, boolean[] bound, IntPredicate wanted) {
        return IntStream.range(0, lineOf.length)
                .filter(person -> needsSeat(person, lineOf) && tripOf[person] == NO_TRIP)
                .filter(person -> !bound[person] && wanted.test(person))
                .toArray();
    }

    private boolean needsSeat(int person, int[] lineOf) {
        return lineOf[person] != Flow.FREE
                && roster.lines().demandLine(lineOf[person]).seatNeeded();
    }

    private void seatTogether(int[] household, int[] lineOf) {
        if (!needsSeat(household[0], lineOf) || tripOf[household[0]] != NO_TRIP) {
            return;
        }
        int best = NO_TRIP;
        long shortest = Long.MAX_VALUE;
        for (int trip = 0; trip < left.length; trip++) {
            long walk = left[trip] < household.length ? DayRoster.NO_WALK : walkOf(household, trip, lineOf);
            if (walk != DayRoster.NO_WALK && walk < shortest) {
                shortest = walk;
                best = trip;
            }
        }
        if (best != NO_TRIP) {
            left[best] -= household.length;
            for (int member : household) {
                tripOf[member] = best;
            }
        }
    }

    private long walkOf(int[] household, int trip, int[] lineOf) {
        long total = 0;
        for (int member : household) {
            long walk = walk(member, trip, lineOf[member]);
            if (walk == DayRoster.NO_WALK) {
                return DayRoster.NO_WALK;
            }
            total += walk;
        }
        return total;
    }

    private long walk(int person, int trip, int line) {
        Trip one = prices.trips().get(trip);
        boolean goesThere =
                one.siteIds().contains(roster.lines().demandLine(line).site().id());
        return goesThere ? roster.walkPoints(person, one) : DayRoster.NO_WALK;
    }

    private void seatAlone(int[] waiting, int[] lineOf) {
        long[][] arcs = new long[left.length][];
        for (int trip = 0; trip < left.length; trip++) {
            List<Long> riders = new ArrayList<>();
            for (int i = 0; i < waiting.length; i++) {
                long walk = left[trip] == 0 ? DayRoster.NO_WALK : walk(waiting[i], trip, lineOf[waiting[i]]);
                if (walk != DayRoster.NO_WALK) {
                    riders.add(ArcLists.arc(Math.toIntExact(walk + prices.points()[trip]), i));
                }
            }
            arcs[trip] = riders.stream().mapToLong(Long::longValue).toArray();
        }
        long[] seatFirst = new long[left.length];
        Arrays.fill(seatFirst, SEAT_FIRST);
        Flow flow = FlowSolver.solve(new Network(new FixedLists(waiting.length, arcs), left.clone(), seatFirst));
        for (int i = 0; i < waiting.length; i++) {
            if (flow.lineOf()[i] != Flow.FREE) {
                tripOf[waiting[i]] = flow.lineOf()[i];
                left[flow.lineOf()[i]]--;
            }
        }
    }
}
