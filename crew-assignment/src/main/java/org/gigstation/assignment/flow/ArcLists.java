package org.gigstation.assignment.flow;

/**
 * Who could work on a line and at what cost, cheap ones first, written down only as far as somebody asks. An arc is one long, cost in the
 * upper and person in the lower 32 bits, so that natural order is the total order (cost, person). The arcs of a line come in no order; what
 * counts is that none below {@link #completeBelow} is missing.
 */
public interface ArcLists {

    /** No arc is missing from the list. */
    long COMPLETE = Long.MAX_VALUE;

    int people();

    int lines();

    /** The known arcs of a line, made again if they were let go; valid until another line is asked or grown. */
    long[] arcs(int line);

    /** How many of {@link #arcs} count; to be asked after it. */
    int size(int line);

    /** Every arc that costs less than this is known; {@link #COMPLETE} when none is missing. */
    long completeBelow(int line);

    /** Raises {@link #completeBelow} by a step of the list's own choosing. */
    void grow(int line);

    /** Raises {@link #completeBelow} to so much at least. */
    default void growTo(int line, long below) {
        while (completeBelow(line) < below) {
            grow(line);
        }
    }

    /** Lines with near numbers compete for the same people: taken one after the other, they find each other's lists still there. */
    default int neighbourhood(int line) {
        return 0;
    }

    /** Calls people up for lines, but nobody where they are barred. */
    default RollCall rollCall(Network.Bars bars) {
        return new ListRollCall(this, bars);
    }

    /** The lists of one person in so many, of every kind of people about as many. */
    default ArcLists sample(int oneIn) {
        return SampledLists.of(this, oneIn);
    }

    /**
     * The same lists in another order, for a search in which people are worth so much or more: what is said of costs holds for cost + worth,
     * so those whom others value more come later.
     */
    default ArcLists inOrderOf(long[] worth) {
        return this;
    }

    /** The same arcs from the people's side; those barred and those to lines without posts are left out. */
    default Prospects prospects(Network network) {
        return new ListProspects(network);
    }

    static long arc(int cost, int person) {
        return (long) cost << 32 | person;
    }

    static int cost(long arc) {
        return (int) (arc >> 32);
    }

    static int person(long arc) {
        return (int) arc;
    }
}
