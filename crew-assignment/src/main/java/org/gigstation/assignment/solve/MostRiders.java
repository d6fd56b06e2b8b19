package org.gigstation.assignment.solve;

import java.util.Arrays;
import java.util.List;
import org.gigstation.assignment.Trip;

/**
 * How many posts can be filled at most with the seats there are: a maximum flow from people over trips to lines. It forgets whom a line takes
 * once somebody sits on a trip, so it is a bound and not a plan.
 */
final class MostRiders {

    private static final int SOURCE = 0;
    private static final int SINK = 1;
    private static final int NONE = -1;

    private final Ways ways;
    private final int people;
    private final int trips;
    private final int[] first;
    private int[] next = new int[1024];
    private int[] to = new int[1024];
    private int[] room = new int[1024];
    private int edges;

    MostRiders(Ways ways, List<Trip> all, int[] posts) {
        this.ways = ways;
        people = ways.start.length - 1;
        trips = all.size();
        first = new int[2 + people + 2 * trips + posts.length];
        Arrays.fill(first, NONE);
        for (int person = 0; person < people; person++) {
            addPerson(person);
        }
        boolean[][] goes = goes(posts.length);
        for (int trip = 0; trip < trips; trip++) {
            edge(boards(trip), leaves(trip), all.get(trip).ratedSeats());
            for (int line = 0; line < posts.length; line++) {
                if (goes[trip][line]) {
                    edge(leaves(trip), line(line), posts[line]);
                }
            }
        }
        for (int line = 0; line < posts.length; line++) {
            edge(line(line), SINK, posts[line]);
        }
    }

    private void addPerson(int person) {
        boolean[] seen = new boolean[trips];
        edge(SOURCE, 2 + person, 1);
        for (int at = ways.start[person]; at < ways.start[person + 1]; at++) {
            int trip = ways.trip[at];
            if (trip == Seating.NO_TRIP) {
                edge(2 + person, line(ways.line[at]), 1);
            } else if (!seen[trip]) {
                seen[trip] = true;
                edge(2 + person, boards(trip), 1);
            }
        }
    }

    private boolean[][] goes(int lines) {
        boolean[][] goes = new boolean[trips][lines];
        for (int at = 0; at < ways.line.length; at++) {
            if (ways.trip[at] != Seating.NO_TRIP) {
                goes[ways.trip[at]][ways.line[at]] = true;
            }
        }
        return goes;
    }

    private int boards(int trip) {
        return 2 + people + trip;
    }

    private int leaves(int trip) {
        return 2 + people + trips + trip;
    }

    private int line(int line) {
        return 2 + people + 2 * trips + line;
    }

    private void edge(int here, int there, int capacity) {
        half(here, there, capacity);
        half(there, here, 0);
    }

    private void half(int here, int there, int capacity) {
        if (edges == to.length) {
            next = Arrays.copyOf(next, 2 * edges);
            to = Arrays.copyOf(to, 2 * edges);
            room = Arrays.copyOf(room, 2 * edges);
        }
        next[edges] = first[here];
        to[edges] = there;
        room[edges] = capacity;
        first[here] = edges++;
    }

    /** Adds one unit along a shortest path for as long as there is one. */
    int count() {
        int count = 0;
        int[] by = new int[first.length];
        while (reach(by)) {
            for (int at = SINK; at != SOURCE; at = to[by[at] ^ 1]) {
                room[by[at]]--;
                room[by[at] ^ 1]++;
            }
            count++;
        }
        return count;
    }

    private boolean reach(int[] by) {
        int[] queue = new int[first.length];
        int end = 1;
        Arrays.fill(by, NONE);
        for (int at = 0; at < end && by[SINK] == NONE; at++) {
            for (int edge = first[queue[at]]; edge != NONE; edge = next[edge]) {
                if (room[edge] > 0 && by[to[edge]] == NONE && to[edge] != SOURCE) {
                    by[to[edge]] = edge;
                    queue[end++] = to[edge];
                }
            }
        }
        return by[SINK] != NONE;
    }
}
