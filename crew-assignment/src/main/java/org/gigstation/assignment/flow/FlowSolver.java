package org.gigstation.assignment.flow;

import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/** Successive shortest paths: post after post is filled at least cost, and what was filled before moves where that is cheaper. */
public final class FlowSolver {

    /** Posts between two looks at the clock. */
    private static final int POSTS_PER_LOOK = 64;

    private final Network network;
    private final BooleanSupplier nearlyStopped;
    private final BooleanSupplier stopped;
    private final IntConsumer progress;
    private final State state;
    private BooleanSupplier searchEnds;
    private int done;

    /**
     * @param nearlyStopped ends the search of a network that is filled region by region: to fill what is left takes time there
     * @param progress told the number of posts decided so far
     */
    public FlowSolver(Network network, BooleanSupplier nearlyStopped, BooleanSupplier stopped, IntConsumer progress) {
        this.network = network;
        this.nearlyStopped = nearlyStopped;
        this.stopped = stopped;
        this.progress = progress;
        state = new State(network);
    }

    public static Flow solve(Network network) {
        return new FlowSolver(network, () -> false, () -> false, done -> {}).solve();
    }

    public Flow solve() {
        return solve(Regions.of(network));
    }

    Flow solve(Regions regions) {
        searchEnds = regions.many() ? nearlyStopped : stopped;
        boolean finished = fillAll(regions);
        if (!finished) {
            BooleanSupplier fillingEnds = regions.many() ? stopped : () -> false;
            new MostPosts(network, state, fillingEnds, filled -> progress.accept(Math.max(done, filled))).fill();
        }
        return state.flow(network, finished);
    }

    private boolean fillAll(Regions regions) {
        PathSearch search = new PathSearch(network, state, regions.enough());
        for (List<int[]> region : regions.classes()) {
            for (int[] lines : region) {
                if (posts(lines) > free() && PeopleArcs.fit(network)) {
                    return placeAll();
                }
                if (!fill(lines, search)) {
                    return false;
                }
            }
            search.letGo();
        }
        return true;
    }

    private boolean fill(int[] lines, PathSearch search) {
        for (int line : lines) {
            for (int post = 0; post < network.seats()[line]; post++) {
                if (interrupted()) {
                    return false;
                }
                search.fillOne(line);
            }
        }
        return true;
    }

    private long posts(int[] lines) {
        return Arrays.stream(lines).mapToLong(line -> network.seats()[line]).sum();
    }

    private long free() {
        return Arrays.stream(state.lineOf).filter(line -> line == State.FREE).count();
    }

    /** People are scarcer than posts: people look for posts. */
    private boolean placeAll() {
        PeopleArcs arcs = PeopleArcs.of(network);
        new Surrender(network, state, arcs).giveUpAll();
        PeopleSearch search = new PeopleSearch(network, state, arcs);
        for (int person = 0; person < network.people(); person++) {
            if (state.lineOf[person] == State.FREE) {
                if (interrupted()) {
                    return false;
                }
                search.place(person);
            }
        }
        return true;
    }

    private boolean interrupted() {
        if (done++ % POSTS_PER_LOOK == 0) {
            progress.accept(done);
            return searchEnds.getAsBoolean();
        }
        return false;
    }
}
