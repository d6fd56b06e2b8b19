package org.gigstation.assignment.solve;

import java.util.Arrays;
import org.gigstation.assignment.flow.ArcLists;
import org.gigstation.assignment.flow.Network;
import org.gigstation.assignment.roster.DayRoster;
import org.gigstation.assignment.roster.SeatPrices;

/**
 * Every way somebody could go to work: person, line, and the trip where a seat is needed. Ways of person p stand from {@code start[p]} to
 * {@code start[p + 1]}.
 */
final class Ways {

    /** People times lines: a county has some 60 million. On a larger day ways are not written out. */
    private static final long MOST_PAIRS = 250_000_000;

    final int[] start;
    final int[] line;
    /** {@link Seating#NO_TRIP} where no seat is needed. */
    final int[] trip;
    /** Points without what a seat costs. */
    final int[] cost;

    final int[] person;
    /** Ways to each line by each trip, the cheapest first. */
    private final int[][] cheapest;

    private final int trips;

    static boolean fit(DayRoster roster) {
        return (long) roster.peopleCount() * roster.lines().count() <= MOST_PAIRS;
    }

    /** @param held people who have no way but the one they are on, beside those who are pinned */
    static Ways of(DayRoster roster, Board pinned, Ties ties, boolean[] held, Walkways walks, SeatPrices seats) {
        SeatPrices forNothing = seats.with(new long[walks.trips()], seats.open());
        return new Ways(
                roster.lists(pinned.outOf(), ties.together(), forNothing).arcs(),
                walks,
                forNothing,
                (person, to) -> held[person] || pinned.bar(person, to));
    }

    private Ways(ArcLists arcs, Walkways walks, SeatPrices forNothing, Network.Bars bars) {
        start = new int[arcs.people() + 1];
        visit(arcs, walks, forNothing, bars, (one, to, by, points) -> start[one + 1]++);
        for (int one = 1; one < start.length; one++) {
            start[one] = Math.addExact(start[one], start[one - 1]);
        }
        line = new int[start[start.length - 1]];
        trip = new int[line.length];
        cost = new int[line.length];
        person = new int[line.length];
        int[] next = Arrays.copyOf(start, start.length - 1);
        visit(arcs, walks, forNothing, bars, (one, to, by, points) -> {
            int at = next[one]++;
            person[at] = one;
            line[at] = to;
            trip[at] = by;
            cost[at] = points;
        });
        trips = walks.trips();
        cheapest = cheapest(arcs.lines());
    }

    private Ways(Ways other) {
        start = other.start;
        line = other.line;
        trip = other.trip;
        cost = new int[line.length];
        person = other.person;
        trips = other.trips;
        cheapest = other.cheapest;
    }

    /** The same ways, when none costs anything. */
    Ways forNothing() {
        return new Ways(this);
    }

    private int[][] cheapest(int lines) {
        int[] sizes = new int[lines * (trips + 1)];
        for (int at = 0; at < line.length; at++) {
            sizes[group(line[at], trip[at])]++;
        }
        long[][] keys = new long[sizes.length][];
        Arrays.setAll(keys, group -> new long[sizes[group]]);
        for (int at = 0; at < line.length; at++) {
            int group = group(line[at], trip[at]);
            keys[group][--sizes[group]] = (long) cost[at] << 32 | at;
        }
        int[][] sorted = new int[keys.length][];
        for (int group = 0; group < keys.length; group++) {
            Arrays.sort(keys[group]);
            sorted[group] =
                    Arrays.stream(keys[group]).mapToInt(key -> (int) key).toArray();
        }
        return sorted;
    }

    private int group(int to, int by) {
        return to * (trips + 1) + by + 1;
    }

    /** Ways to the line by the trip, the cheapest first. */
    int[] cheapest(int to, int by) {
        return cheapest[group(to, by)];
    }

    private interface Visitor {
        void visit(int one, int to, int by, int points);
    }

    private static void visit(
            ArcLists arcs, Walkways walks, SeatPrices forNothing, Network.Bars bars, Visitor visitor) {
        for (int to = 0; to < arcs.lines(); to++) {
            while (arcs.completeBelow(to) != ArcLists.COMPLETE) {
                arcs.grow(to);
            }
            long[] known = arcs.arcs(to);
            for (int i = 0; i < arcs.size(to); i++) {
                int one = ArcLists.person(known[i]);
                if (bars.bar(one, to)) {
                    continue;
                }
                if (walks.seatNeeded(to)) {
                    long without = ArcLists.cost(known[i]) - walks.fare(one, to, forNothing);
                    visit(one, to, without, walks, visitor);
                } else {
                    visitor.visit(one, to, Seating.NO_TRIP, ArcLists.cost(known[i]));
                }
            }
        }
    }

    private static void visit(int one, int to, long without, Walkways walks, Visitor visitor) {
        for (int by = 0; by < walks.trips(); by++) {
            long walk = walks.walk(one, to, by);
            if (walk != DayRoster.NO_WALK) {
                visitor.visit(one, to, by, (int) (without + walk));
            }
        }
    }

    /** Points of a way; 0 for people who stay where they are whatever it costs. */
    int costOf(int one, int to, int by) {
        for (int at = start[one]; at < start[one + 1]; at++) {
            if (line[at] == to && trip[at] == by) {
                return cost[at];
            }
        }
        return 0;
    }

    boolean any(int one) {
        return start[one] < start[one + 1];
    }
}
