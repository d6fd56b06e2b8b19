package org.gigstation.assignment.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The cheapest way to fill one post: Dijkstra over lines. A path goes from the line with the open post to a person who works elsewhere, to
 * that person's line, and on, until it meets a free person or a post that is cheaper left open.
 *
 * <p>Every settled line keeps a cursor into its list and waits in the heap under the least its next arc could cost; so no arc is looked at
 * that costs more than the answer, and no list grows farther than that.
 */
final class PathSearch {

    private static final long UNREACHED = Long.MAX_VALUE;
    private static final int GIVE_UP = -1;

    private final Network network;
    private final State state;
    private final Shortlists shortlists;
    private final boolean barred;
    private final LineHeap heap;
    private final long[] distance;
    private final boolean[] settled;
    private final int[] cursor;
    /** The person by whom a line was reached, the line that takes them, and at what cost. */
    private final int[] mover;

    private final int[] takenBy;
    private final int[] takenAt;
    private final int[] touched;
    private int touchedCount;

    private final List<Session.Step> steps = new ArrayList<>();

    private long best;
    private int endLine;
    private int endPerson;
    private int endCost;

    PathSearch(Network network, State state) {
        this(network, state, Shortlists.FEW);
    }

    /** @param enough arcs on a shortlist, beyond those that count now */
    PathSearch(Network network, State state, int enough) {
        this.network = network;
        this.state = state;
        shortlists = new Shortlists(network, state, enough);
        barred = network.bars() != Network.Bars.NONE;
        int lines = network.lines();
        heap = new LineHeap(lines);
        distance = new long[lines];
        Arrays.fill(distance, UNREACHED);
        settled = new boolean[lines];
        cursor = new int[lines];
        mover = new int[lines];
        takenBy = new int[lines];
        takenAt = new int[lines];
        touched = new int[lines];
    }

    /** Fills one post of the line, or gives up the post whose filling costs most on the way. */
    void fillOne(int start) {
        search(start);
        raisePrices();
        augment(start);
        reset();
    }

    private void search(int start) {
        best = UNREACHED;
        reach(start, 0);
        while (heap.topKey() < best) {
            int line = heap.pop();
            if (!settled[line]) {
                settle(line);
            }
            scan(line);
        }
    }

    private void reach(int line, long at) {
        if (distance[line] == UNREACHED) {
            touched[touchedCount++] = line;
        }
        distance[line] = at;
        heap.put(line, at);
        tryGivingUp(line);
        tryFree(line);
    }

    /** One post of the line reached stays open. */
    private void tryGivingUp(int line) {
        long cost = distance[line] + network.openCost()[line] - state.price[line];
        if (cost < best) {
            best = cost;
            endLine = line;
            endPerson = GIVE_UP;
        }
    }

    /** A free person known to the line reached: often the end of the search before it has begun. */
    private void tryFree(int line) {
        int at = shortlists.cheapestFree(line);
        if (at != Shortlists.NOBODY) {
            endAt(line, shortlists.arc(line, at));
        }
    }

    private void endAt(int line, long arc) {
        long cost = distance[line] - state.price[line] + ArcLists.cost(arc);
        if (cost < best) {
            best = cost;
            endLine = line;
            endPerson = ArcLists.person(arc);
            endCost = ArcLists.cost(arc);
        }
    }

    private void settle(int line) {
        settled[line] = true;
        shortlists.refresh(line);
        cursor[line] = 0;
    }

    private void scan(int line) {
        long base = distance[line] - state.price[line];
        int at = cursor[line];
        while (true) {
            if (at == shortlists.size(line)) {
                long frontier = shortlists.completeBelow(line);
                if (frontier == ArcLists.COMPLETE || base + frontier >= best) {
                    break;
                }
                if (base + frontier > heap.topKey()) {
                    heap.put(line, base + frontier);
                    break;
                }
                shortlists.extend(line);
                at = 0;
                continue;
            }
            long least = base + shortlists.bound(line, at);
            if (least >= best) {
                break;
            }
            if (least > heap.topKey()) {
                heap.put(line, least);
                break;
            }
            look(line, shortlists.arc(line, at), base);
            at++;
        }
        cursor[line] = at;
    }

    private void look(int line, long arc, long base) {
        int person = ArcLists.person(arc);
        if (barred && network.bars().bar(person, line)) {
            return;
        }
        int other = state.lineOf[person];
        if (other == line) {
            return;
        }
        int cost = ArcLists.cost(arc);
        if (other == State.FREE) {
            endAt(line, arc);
            return;
        }
        long there = base + cost + state.price[other] - state.costOf[person];
        if (there < distance[other] && there < best) {
            mover[other] = person;
            takenBy[other] = line;
            takenAt[other] = cost;
            reach(other, there);
        } else {
            shortlists.readInVain(line);
        }
    }

    private void raisePrices() {
        for (int i = 0; i < touchedCount; i++) {
            int line = touched[i];
            if (settled[line] && distance[line] < best) {
                state.price[line] += best - distance[line];
            }
        }
    }

    /** The moves of the last augmentation, the newcomer first. */
    List<Session.Step> lastSteps() {
        return steps;
    }

    private void augment(int start) {
        steps.clear();
        if (endPerson == GIVE_UP) {
            state.givenUp[endLine]++;
            state.filled[endLine]--;
        } else {
            state.place(endPerson, endLine, endCost);
            steps.add(new Session.Step(endPerson, State.FREE, endLine));
        }
        for (int line = endLine; line != start; line = takenBy[line]) {
            steps.add(new Session.Step(mover[line], line, takenBy[line]));
            state.place(mover[line], takenBy[line], takenAt[line]);
        }
        state.filled[start]++;
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
