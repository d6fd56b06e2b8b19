package org.gigstation.assignment.flow;

import java.util.stream.IntStream;

/** The prospects of any lists, all of which are written out for it. */
final class ListProspects implements Prospects {

    private final PeopleArcs arcs;
    private long[] price;

    ListProspects(Network network) {
        arcs = PeopleArcs.of(network);
        price = new long[network.lines()];
    }

    @Override
    public void reprice(long[] prices) {
        price = prices.clone();
    }

    @Override
    public long tell(int person, int wanted, Listener listener) {
        int[] byLoss = IntStream.range(arcs.start[person], arcs.end[person])
                .boxed()
                .sorted((a, b) -> Long.compare(loss(a), loss(b)))
                .mapToInt(Integer::intValue)
                .toArray();
        int told = Math.min(wanted, byLoss.length);
        for (int i = 0; i < told; i++) {
            listener.told(arcs.line[byLoss[i]], arcs.cost[byLoss[i]]);
        }
        return told == byLoss.length ? ArcLists.COMPLETE : loss(byLoss[told]);
    }

    private long loss(int at) {
        return arcs.cost[at] - price[arcs.line[at]];
    }
}
