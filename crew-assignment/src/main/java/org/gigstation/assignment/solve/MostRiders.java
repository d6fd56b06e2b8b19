package org.gigstation.assignment.solve;

import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gigstation.assignment.Trip;

/**
 * How many posts can be filled at most with the seats of given trips: a maximum flow from people over trips to lines. It forgets whom a line
 * takes once somebody sits on a trip, so it is a bound and not a plan; and people who could board the same trips are one, so it is quick.
 * Who needs no seat walks: a trip with room for everybody.
 */
final class MostRiders {

    private static final int SOURCE = 0;
    private static final int SINK = 1;
    private static final int NONE = -1;

    private final int trips;
    private final int[] posts;
    private final int[] seatsOf;
    private final Map<BitSet, Integer> groups = new LinkedHashMap<>();
    /** All lines that some trip goes to, for people who board it. */
    private final Map<BitSet, Integer> rounds = new LinkedHashMap<>();

    private final int[] first;
    private int[] next = new int[1024];
    private int[] to = new int[1024];
    private int[] most = new int[1024];
    private int edges;
    private int[] room;

    MostRiders(Ways ways, List<Trip> all, int[] posts) {
        trips = all.size();
        this.posts = posts;
        seatsOf = new int[trips];
        int[] sizes = sizes(ways);
        BitSet[] lines = lines(ways);
        int[] roundOf = new int[trips + 1];
        for (int by = 0; by <= trips; by++) {
            roundOf[by] = rounds.computeIfAbsent(lines[by], key -> rounds.size());
        }
        first = new int[2 + groups.size() + trips + 1 + rounds.size() + posts.length];
        Arrays.fill(first, NONE);
        for (int by = 0; by <= trips; by++) {
            if (by < trips) {
                seatsOf[by] = edges;
            }
            edge(boards(by), round(roundOf[by]), by < trips ? all.get(by).ratedSeats() : ways.start.length - 1);
        }
        groups.forEach((boards, group) -> {
            edge(SOURCE, group(group), sizes[group]);
            boards.stream().forEach(by -> edge(group(group), boards(by), sizes[group]));
        });
        rounds.forEach((goes, round) -> goes.stream().forEach(line -> edge(round(round), line(line), posts[line])));
        for (int line = 0; line < posts.length; line++) {
            edge(line(line), SINK, posts[line]);
        }
    }

    /** People per group. */
    private int[] sizes(Ways ways) {
        int[] sizes = new int[ways.start.length];
        for (int person = 0; person < ways.start.length - 1; person++) {
            if (ways.any(person)) {
                sizes[groups.computeIfAbsent(boardable(ways, person), key -> groups.size())]++;
            }
        }
        return sizes;
    }

    private BitSet boardable(Ways ways, int person) {
        BitSet boards = new BitSet(trips + 1);
        for (int at = ways.start[person]; at < ways.start[person + 1]; at++) {
            boards.set(by(ways.trip[at]));
        }
        return boards;
    }

    /** Where somebody could go by each trip; last comes walking. */
    private BitSet[] lines(Ways ways) {
        BitSet[] lines = new BitSet[trips + 1];
        Arrays.setAll(lines, by -> new BitSet(posts.length));
        for (int at = 0; at < ways.line.length; at++) {
            lines[by(ways.trip[at])].set(ways.line[at]);
        }
        return lines;
    }

    private int by(int trip) {
        return trip == Seating.NO_TRIP ? trips : trip;
    }

    private int group(int group) {
        return 2 + group;
    }

    private int boards(int by) {
        return 2 + groups.size() + by;
    }

    private int round(int round) {
        return 2 + groups.size() + trips + 1 + round;
    }

    private int line(int line) {
        return 2 + groups.size() + trips + 1 + rounds.size() + line;
    }

    private void edge(int here, int there, int capacity) {
        half(here, there, capacity);
        half(there, here, 0);
    }

    private void half(int here, int there, int capacity) {
        if (edges == to.length) {
            next = Arrays.copyOf(next, 2 * edges);
            to = Arrays.copyOf(to, 2 * edges);
            most = Arrays.copyOf(most, 2 * edges);
        }
        next[edges] = first[here];
        to[edges] = there;
        most[edges] = capacity;
        first[here] = edges++;
    }

    /** Posts of each line that stay open with these trips whatever is planned; the dearest are filled first. */
    int[] open(boolean[] running, long[] openCost) {
        start(running);
        int sinks = edges - 2 * posts.length;
        for (int line = 0; line < posts.length; line++) {
            room[sinks + 2 * line] = 0;
        }
        Arrays.stream(openCost).map(cost -> -cost).distinct().sorted().forEach(dearest -> {
            for (int line = 0; line < posts.length; line++) {
                room[sinks + 2 * line] = openCost[line] == -dearest ? posts[line] : room[sinks + 2 * line];
            }
            fill();
        });
        int[] open = new int[posts.length];
        Arrays.setAll(open, line -> room[sinks + 2 * line]);
        return open;
    }

    private void start(boolean[] running) {
        room = Arrays.copyOf(most, edges);
        for (int trip = 0; trip < trips; trip++) {
            room[seatsOf[trip]] = running[trip] ? room[seatsOf[trip]] : 0;
        }
    }

    /** Adds what fits along a shortest path for as long as there is one. */
    private void fill() {
        int[] by = new int[first.length];
        int[] queue = new int[first.length];
        while (reach(by, queue)) {
            int fits = Integer.MAX_VALUE;
            for (int at = SINK; at != SOURCE; at = to[by[at] ^ 1]) {
                fits = Math.min(fits, room[by[at]]);
            }
            for (int at = SINK; at != SOURCE; at = to[by[at] ^ 1]) {
                room[by[at]] -= fits;
                room[by[at] ^ 1] += fits;
            }
        }
    }

    private boolean reach(int[] by, int[] queue) {
        int end = 1;
        queue[0] = SOURCE;
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
