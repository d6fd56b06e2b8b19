package org.gigstation.assignment.flow;

import java.util.Arrays;

/**
 * The core seen from the other side, for when people are scarcer than posts: not posts look for people, people look for posts. Every post
 * not filled is taken as given up, so its line's price is what an open post costs; then one person after the other takes the dearest way
 * in: to a line with an open post, or into the place of somebody who moves on or goes home. Paths are short, as open posts are many.
 *
 * <p>Between two people {@link State}'s conditions hold but for those who have not yet looked: they are free although worth something.
 */
final class PeopleSearch {

    private static final long UNREACHED = Long.MAX_VALUE;
    private static final int NOBODY = -1;
    /** Points by which a scan looks past what waits, so as not to come back at every step. */
    private static final int STRIDE = 200;

    private final Network network;
    private final State state;
    private final PeopleArcs arcs;
    private final Crews crews;
    private final LineHeap heap;
    private final long[] distance;
    private final boolean[] settled;
    /** How many of each person's arcs have been looked at in this search. */
    private final int[] cursor;
    /** The person by whom a line was reached, and at what cost they would work there. */
    private final int[] mover;

    private final int[] moverCost;
    private final int[] touched;
    private int touchedCount;

    private long best;
    /** The line with an open post at the end of the path, or that of {@link #endHome}. */
    private int endLine;
    /** Who goes home at the end of the path, or {@link #NOBODY}. */
    private int endHome;

    PeopleSearch(Network network, State state, PeopleArcs arcs) {
        this.network = network;
        this.state = state;
        this.arcs = arcs;
        arcs.sortOnDemand();
        crews = new Crews(state, network.lines());
        int lines = network.lines();
        heap = new LineHeap(lines);
        distance = new long[lines];
        Arrays.fill(distance, UNREACHED);
        settled = new boolean[lines];
        cursor = new int[network.people()];
        mover = new int[lines];
        moverCost = new int[lines];
        touched = new int[lines];
    }

    /** Places a free person where that is worth most, or leaves them at home. */
    void place(int person) {
        arcs.begin(state.price);
        long worth = arcs.worth(person, state.price);
        if (worth > 0) {
            search(person, worth);
            lowerPrices();
            augment(person);
            reset();
        }
    }

    private void search(int person, long worth) {
        best = worth;
        endLine = State.FREE;
        endHome = person;
        start(person);
        look(person, worth, Long.MAX_VALUE);
        while (heap.topKey() < best) {
            int line = heap.pop();
            if (!settled[line]) {
                settle(line);
            }
            scan(line);
        }
    }

    /** Whoever works there may make room by going home. */
    private void settle(int line) {
        settled[line] = true;
        for (int one = crews.first(line); one != Crews.NOBODY; one = crews.next(one)) {
            start(one);
            if (distance[line] + state.worth(one) < best) {
                best = distance[line] + state.worth(one);
                endLine = line;
                endHome = one;
            }
        }
    }

    private void start(int person) {
        arcs.refresh(person, state.price);
        cursor[person] = 0;
    }

    /** Looks where they could go instead, as far as nothing nearer waits. */
    private void scan(int line) {
        long limit = heap.isEmpty() ? Long.MAX_VALUE : heap.topKey() + STRIDE;
        long next = Long.MAX_VALUE;
        for (int one = crews.first(line); one != Crews.NOBODY; one = crews.next(one)) {
            next = Math.min(next, look(one, distance[line] + state.worth(one), limit));
        }
        if (next < best) {
            heap.put(line, next);
        }
    }

    /** Answers the least that the first arc not looked at can lead to. */
    private long look(int person, long base, long limit) {
        long known = lookAtKnown(person, base, limit);
        long unknown = beyond(person, base);
        while (unknown <= limit && unknown < best) {
            arcs.extend(person);
            known = lookAtKnown(person, base, limit);
            unknown = beyond(person, base);
        }
        return Math.min(known, unknown);
    }

    private long lookAtKnown(int person, long base, long limit) {
        int end = arcs.end[person];
        int at = arcs.start[person] + cursor[person];
        long bound = Long.MAX_VALUE;
        int inVain = 0;
        while (at < end) {
            bound = base + arcs.loss[at];
            if (bound > limit || bound >= best) {
                break;
            }
            int line = arcs.line[at];
            long there = base + arcs.cost[at] - state.price[line];
            if (there < best && there < distance[line] && !settled[line]) {
                reach(line, there, person, arcs.cost[at]);
            }
            inVain += there > limit || there >= best ? 1 : 0;
            at++;
        }
        cursor[person] = at - arcs.start[person];
        arcs.readInVain(person, inVain);
        return at == end ? Long.MAX_VALUE : bound;
    }

    /** The least that an arc not yet known can lead to. */
    private long beyond(int person, long base) {
        long complete = arcs.completeBelow(person);
        return complete == ArcLists.COMPLETE ? Long.MAX_VALUE : base + complete;
    }

    private void reach(int line, long at, int person, int cost) {
        if (distance[line] == UNREACHED) {
            touched[touchedCount++] = line;
        }
        distance[line] = at;
        mover[line] = person;
        moverCost[line] = cost;
        if (state.filled[line] < network.seats()[line]) {
            best = at;
            endLine = line;
            endHome = NOBODY;
        } else {
            heap.put(line, at);
        }
    }

    private void lowerPrices() {
        for (int i = 0; i < touchedCount; i++) {
            int line = touched[i];
            if (distance[line] < best) {
                state.price[line] -= best - distance[line];
            }
        }
    }

    /** From the end of the path back to the newcomer, each takes the place that has become free. */
    private void augment(int newcomer) {
        if (endHome == newcomer) {
            return;
        }
        int line = endLine;
        if (endHome == NOBODY) {
            state.filled[line]++;
        } else {
            crews.leave(endHome, line);
            state.lineOf[endHome] = State.FREE;
        }
        while (true) {
            int person = mover[line];
            int before = state.lineOf[person];
            if (before != State.FREE) {
                crews.leave(person, before);
            }
            state.place(person, line, moverCost[line]);
            crews.join(person, line);
            if (person == newcomer) {
                return;
            }
            line = before;
        }
    }

    private void reset() {
        for (int i = 0; i < touchedCount; i++) {
            distance[touched[i]] = UNREACHED;
            settled[touched[i]] = false;
        }
        touchedCount = 0;
        heap.clear();
    }
}
