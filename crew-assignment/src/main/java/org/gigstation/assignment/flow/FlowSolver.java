package org.gigstation.assignment.flow;

import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/**
 * Finds the flow that costs least. A small network is filled from nothing. A large one is rehearsed first, with few people and as few posts,
 * then with more of them: the prices that a few settle on are nearly right for all, and little is left to be searched for.
 */
public final class FlowSolver {

    private final Network network;
    private final BooleanSupplier nearlyStopped;
    private final BooleanSupplier stopped;
    private final IntConsumer progress;
    private int reported;

    /**
     * @param nearlyStopped ends the search of a large network: to fill what is left takes time there
     * @param progress told the number of posts decided so far
     */
    public FlowSolver(Network network, BooleanSupplier nearlyStopped, BooleanSupplier stopped, IntConsumer progress) {
        this.network = network;
        this.nearlyStopped = nearlyStopped;
        this.stopped = stopped;
        this.progress = progress;
    }

    public static Flow solve(Network network) {
        return new FlowSolver(network, () -> false, () -> false, done -> {}).solve();
    }

    public Flow solve() {
        return solve(Sample.rehearsals(network));
    }

    /** @param price per line, of an answer for a network that differs little: it takes the place of the rehearsals of a large one */
    public Flow solveFrom(long[] price) {
        if (!Sample.isLarge(network)) {
            return solve();
        }
        Filling filling = new Filling(network, nearlyStopped, this::report);
        return answer(filling, filling.fromPrices(price), stopped);
    }

    /** @param rehearsals each with one person in so many; none for a small network */
    Flow solve(int... rehearsals) {
        boolean large = rehearsals.length > 0;
        Filling filling = new Filling(network, large ? nearlyStopped : stopped, this::report);
        boolean finished = large ? rehearse(rehearsals, filling) : filling.fromNothing();
        return answer(filling, finished, large ? stopped : () -> false);
    }

    private Flow answer(Filling filling, boolean finished, BooleanSupplier fillingEnds) {
        return finished ? filling.state().flow(network, true) : cutShort(filling.state(), fillingEnds);
    }

    /** What is left is filled at first come. Of the prices before and after, those are kept that prove more. */
    private Flow cutShort(State state, BooleanSupplier fillingEnds) {
        long[] searched = state.price.clone();
        new MostPosts(network, state, fillingEnds, this::report).fill();
        Flow flow = state.flow(network, false);
        long dual = DualBound.of(network, searched);
        return dual <= flow.dual()
                ? flow
                : new Flow(flow.lineOf(), flow.costOf(), searched, flow.open(), flow.primal(), dual, false);
    }

    private boolean rehearse(int[] rehearsals, Filling filling) {
        long[] price = null;
        for (int oneIn : rehearsals) {
            Network few = Sample.of(network, oneIn);
            Filling rehearsal = new Filling(few, nearlyStopped, this::report);
            if (!(price == null ? rehearsal.fromNothing() : rehearsal.fromPrices(price))) {
                filling.stopAt(price);
                return false;
            }
            price = rehearsal.prices();
        }
        return filling.fromPrices(price);
    }

    private void report(int decided) {
        reported = Math.max(reported, decided);
        progress.accept(reported);
    }
}
