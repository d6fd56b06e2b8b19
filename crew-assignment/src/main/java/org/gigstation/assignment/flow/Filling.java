package org.gigstation.assignment.flow;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/** Fills a network by successive shortest paths: post after post, or person after person, at least cost, and those placed before move. */
final class Filling {

    /** Posts between two looks at the clock. */
    private static final int POSTS_PER_LOOK = 64;

    private final Network network;
    private final BooleanSupplier stopped;
    private final IntConsumer progress;
    private final State state;
    private int done;

    /** @param progress told the number of posts decided so far */
    Filling(Network network, BooleanSupplier stopped, IntConsumer progress) {
        this.network = network;
        this.stopped = stopped;
        this.progress = progress;
        state = new State(network);
    }

    State state() {
        return state;
    }

    /** False when stopped before the end. */
    boolean fromNothing() {
        PathSearch search = new PathSearch(network, state);
        for (int[] lines : Classes.of(network)) {
            if (posts(lines) > free() && PeopleArcs.fit(network)) {
                return placeAll();
            }
            if (!fill(lines, search)) {
                return false;
            }
        }
        return true;
    }

    /** From prices that are nearly right, one per line. False when stopped before the end. */
    boolean fromPrices(long[] price) {
        return applyAt(price).lookOn(this::interrupted) && fillOpen();
    }

    /** Takes the prices as they are, if there are any: everybody applies, and nobody looks on. */
    void stopAt(long[] price) {
        if (price != null) {
            applyAt(price);
        }
    }

    private Applicants applyAt(long[] price) {
        System.arraycopy(price, 0, state.price, 0, price.length);
        Applicants applicants = new Applicants(network, state, new NearArcs(network, price, NearArcs.ROOM));
        done = applicants.apply();
        return applicants;
    }

    private boolean fillOpen() {
        PathSearch search = new PathSearch(inOrder(), state);
        for (int[] lines : Classes.of(network)) {
            if (!fill(lines, search)) {
                return false;
            }
        }
        return true;
    }

    /** While posts are filled people are only worth more, so lists in the order of what they are worth now show first who matters. */
    private Network inOrder() {
        long[] worth = new long[network.people()];
        Arrays.setAll(worth, state::worth);
        return network.inOrderOf(worth);
    }

    /** Prices as they are; of a line without posts, what the first one would cost. */
    long[] prices() {
        long[] price = state.price.clone();
        Network inOrder = inOrder();
        for (int line = 0; line < price.length; line++) {
            if (network.seats()[line] == 0) {
                price[line] = Math.min(network.openCost()[line], first(inOrder, line));
            }
        }
        return price;
    }

    private long first(Network inOrder, int line) {
        ArcLists lists = inOrder.lists();
        long least = Long.MAX_VALUE;
        int read = 0;
        while (true) {
            long[] arcs = lists.arcs(line);
            for (; read < lists.size(line); read++) {
                int person = ArcLists.person(arcs[read]);
                if (!network.bars().bar(person, line)) {
                    least = Math.min(least, ArcLists.cost(arcs[read]) + state.worth(person));
                }
            }
            if (lists.completeBelow(line) >= least || lists.completeBelow(line) == ArcLists.COMPLETE) {
                return least;
            }
            lists.grow(line);
        }
    }

    private boolean fill(int[] lines, PathSearch search) {
        for (int line : lines) {
            while (state.filled[line] + state.givenUp[line] < network.seats()[line]) {
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
            return stopped.getAsBoolean();
        }
        return false;
    }
}
