package org.gigstation.assignment.flow;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/**
 * Fills as many posts as can be filled, the dearest first, whatever that costs in points: an open post costs more than all of them. First
 * lines take who is free. Then, as Hopcroft and Karp search: from all lines with open posts at once, layers are laid of whoever could work
 * there, of whoever could work where those are, and so on; and people move along paths that go down the layers and end with somebody free.
 * When no layer holds anybody free, its lines are closed: no post can be filled from there any more, and prices that say so prove how many
 * posts must stay open.
 */
final class MostPosts {

    private static final int NOT_REACHED = -1;

    private final Network network;
    private final State state;
    private final BooleanSupplier stopped;
    private final IntConsumer progress;
    private final RollCall roll;
    private final int[] layer;
    private final int[] reached;
    private int reachedCount;
    /** Who was called in this round, and at what cost. A line's calls stand from {@code next[line]} to {@code end[line]}. */
    private final int[] called;

    private final int[] calledAt;
    private int calledCount;
    private final int[] next;
    private final int[] end;
    /** Lines of a path down the layers. */
    private final int[] path;

    private long openCost;
    private int line;
    private int found;

    /**
     * @param stopped from then on only people who could come themselves are taken
     * @param progress told how many posts are filled
     */
    MostPosts(Network network, State state, BooleanSupplier stopped, IntConsumer progress) {
        this.progress = progress;
        this.network = network;
        this.state = state;
        this.stopped = stopped;
        roll = network.lists().rollCall(network.bars());
        layer = new int[network.lines()];
        Arrays.fill(layer, NOT_REACHED);
        reached = new int[network.lines()];
        called = new int[network.people()];
        calledAt = new int[network.people()];
        next = new int[network.lines()];
        end = new int[network.lines()];
        path = new int[network.lines()];
    }

    void fill() {
        Classes.of(network).forEach(this::fillClass);
        lowerPrices();
    }

    private void fillClass(int[] lines) {
        openCost = network.openCost()[lines[0]];
        int closed = roll.called();
        take(lines, closed, false);
        take(lines, closed, true);
        boolean someoneFree = true;
        while (someoneFree && !stopped.getAsBoolean()) {
            progress.accept(Arrays.stream(state.filled).sum());
            someoneFree = layLayers(lines);
            if (someoneFree) {
                movePeople(lines);
                roll.takeBack(closed);
                forget();
            } else {
                close();
            }
        }
    }

    private boolean wanting(int one) {
        return layer[one] == NOT_REACHED && state.filled[one] < network.seats()[one];
    }

    /** @param others whether people on posts that are worth less are taken too */
    private void take(int[] lines, int closed, boolean others) {
        for (int one : lines) {
            if (wanting(one)) {
                roll.call(one, (person, cost) -> {
                    int before = state.lineOf[person];
                    if (before == State.FREE || (others && isFree(before))) {
                        leave(person);
                        state.place(person, one, cost);
                        state.filled[one]++;
                    }
                    return state.filled[one] == network.seats()[one];
                });
            }
        }
        roll.takeBack(closed);
    }

    /** On no post, or on one that is worth less. */
    private boolean isFree(int one) {
        return one == State.FREE || network.openCost()[one] < openCost;
    }

    private void leave(int person) {
        if (state.lineOf[person] != State.FREE) {
            state.filled[state.lineOf[person]]--;
        }
    }

    /** True when somebody is free. */
    private boolean layLayers(int[] lines) {
        reachedCount = 0;
        calledCount = 0;
        for (int one : lines) {
            if (wanting(one)) {
                reach(one, 0);
            }
        }
        boolean someoneFree = false;
        for (int i = 0; i < reachedCount; i++) {
            line = reached[i];
            found = 0;
            next[line] = calledCount;
            roll.call(line, this::told);
            end[line] = calledCount;
            someoneFree |= found > 0;
        }
        return someoneFree;
    }

    private void reach(int one, int at) {
        layer[one] = at;
        reached[reachedCount++] = one;
    }

    /** A line can pass on as many people as it has posts: whoever is free beyond that is left to others. */
    private boolean told(int person, int cost) {
        called[calledCount] = person;
        calledAt[calledCount++] = cost;
        int other = state.lineOf[person];
        if (isFree(other)) {
            found++;
        } else if (layer[other] == NOT_REACHED) {
            reach(other, layer[line] + 1);
        }
        return found == network.seats()[line];
    }

    private void movePeople(int[] lines) {
        for (int one : lines) {
            boolean moved = layer[one] == 0;
            while (moved && state.filled[one] < network.seats()[one]) {
                moved = descend(one);
            }
        }
    }

    /** Fills one post along a path down the layers; false when there is none. */
    private boolean descend(int start) {
        int depth = 0;
        path[0] = start;
        while (depth >= 0) {
            int one = path[depth];
            if (next[one] == end[one]) {
                depth--;
                continue;
            }
            int other = state.lineOf[called[next[one]++]];
            if (isFree(other)) {
                move(depth);
                return true;
            }
            if (layer[other] == layer[one] + 1) {
                path[++depth] = other;
            }
        }
        return false;
    }

    /** On each line of the path comes whoever was called there last. */
    private void move(int depth) {
        leave(called[next[path[depth]] - 1]);
        for (int at = 0; at <= depth; at++) {
            int call = next[path[at]] - 1;
            state.place(called[call], path[at], calledAt[call]);
        }
        state.filled[path[0]]++;
    }

    private void forget() {
        for (int i = 0; i < reachedCount; i++) {
            layer[reached[i]] = NOT_REACHED;
        }
    }

    /** A search may have left a price as high as an open post on a line that has not been closed: people have moved since. */
    private void lowerPrices() {
        long scarce = Arrays.stream(network.openCost()).min().orElse(0) / 2;
        for (int one = 0; one < layer.length; one++) {
            if (layer[one] == NOT_REACHED && state.price[one] >= scarce) {
                state.price[one] = 0;
            }
        }
    }

    /** Whoever could work on one of these lines works on one of them: a post there is worth what an open one costs. */
    private void close() {
        for (int i = 0; i < reachedCount; i++) {
            state.price[reached[i]] = openCost;
        }
    }
}
