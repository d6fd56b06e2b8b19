package org.gigstation.assignment.flow;

/** Where people could work, asked person by person: what they lose least by first, written down nowhere. */
public interface Prospects {

    /** Is told of an arc. */
    @FunctionalInterface
    interface Listener {

        void told(int line, int cost);
    }

    /** From now on the order is that of these prices, in points per line. */
    void reprice(long[] price);

    /**
     * Tells of the arcs by which a person loses least, cost less the price of the line. No arc is told twice in a call, those barred never.
     *
     * @param wanted arcs to be told of, or all when there are fewer
     * @return the loss below which no arc is missing; {@link ArcLists#COMPLETE} when none is missing at all
     */
    long tell(int person, int wanted, Listener listener);
}
