package org.gigstation.assignment.flow;

/**
 * People, each for one post, and lines with posts. A post that stays open costs its line's {@code openCost}.
 *
 * @param seats posts per line
 * @param openCost points of an open post per line: above every detour that filling it could cause, higher for a higher priority
 * @param bars who may not work where, beyond what the lists say
 */
public record Network(ArcLists lists, int[] seats, long[] openCost, Bars bars) {

    /** Arcs that do not count in this solve: people already placed, pairs a repair has forbidden. */
    @FunctionalInterface
    public interface Bars {

        Bars NONE = (person, line) -> false;

        boolean bar(int person, int line);
    }

    public Network(ArcLists lists, int[] seats, long[] openCost) {
        this(lists, seats, openCost, Bars.NONE);
    }

    /** The same with lists in the order of cost + worth. */
    Network inOrderOf(long[] worth) {
        return new Network(lists.inOrderOf(worth), seats, openCost, bars);
    }

    public int lines() {
        return seats.length;
    }

    public int people() {
        return lists.people();
    }
}
