package org.gigstation.assignment.flow;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/** Successive shortest paths: post after post is filled at least cost, and what was filled before moves where that is cheaper. */
public final class FlowSolver {

    /** Posts between two looks at the clock. */
    private static final int POSTS_PER_LOOK = 64;

    private final Network network;
    private final BooleanSupplier stopped;
    private final IntConsumer progress;

    /** @param progress told the number of posts decided so far */
    public FlowSolver(Network network, BooleanSupplier stopped, IntConsumer progress) {
        this.network = network;
        this.stopped = stopped;
        this.progress = progress;
    }

    public static Flow solve(Network network) {
        return new FlowSolver(network, () -> false, done -> {}).solve();
    }

    public Flow solve() {
        State state = new State(network);
        boolean finished = fillAll(state);
        if (!finished) {
            new Leftovers(network, state).fill();
        }
        return flow(state, finished);
    }

    private boolean fillAll(State state) {
        PathSearch search = new PathSearch(network, state);
        int done = 0;
        for (int line : byOpenCost()) {
            for (int post = 0; post < network.seats()[line]; post++) {
                if (done++ % POSTS_PER_LOOK == 0) {
                    progress.accept(done);
                    if (stopped.getAsBoolean()) {
                        return false;
                    }
                }
                search.fillOne(line);
            }
        }
        return true;
    }

    /** Dear posts first: a plan cut short has filled what matters most. */
    private int[] byOpenCost() {
        Integer[] order = new Integer[network.lines()];
        Arrays.setAll(order, line -> line);
        Arrays.sort(order, Comparator.comparing((Integer line) -> -network.openCost()[line]));
        return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
    }

    private Flow flow(State state, boolean finished) {
        int[] open = new int[network.lines()];
        long primal = 0;
        for (int line = 0; line < network.lines(); line++) {
            open[line] = network.seats()[line] - state.filled[line];
            primal = Math.addExact(primal, Math.multiplyExact(network.openCost()[line], (long) open[line]));
        }
        for (int person = 0; person < network.people(); person++) {
            if (state.lineOf[person] != State.FREE) {
                primal = Math.addExact(primal, state.costOf[person]);
            }
        }
        long dual = DualBound.of(network, state.price);
        return new Flow(state.lineOf, state.costOf, state.price, open, primal, dual, finished);
    }
}
