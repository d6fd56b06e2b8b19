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

    /** Lines with near numbers compete for the same people: taken one after the other, they find each other's lists still there. */
    default int neighbourhood(int line) {
        return 0;
    }

    /** Calls people up for lines, but nobody where they are barred. */
    default RollCall rollCall(Network.Bars bars) {
        return new ListRollCall(this, bars);
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
