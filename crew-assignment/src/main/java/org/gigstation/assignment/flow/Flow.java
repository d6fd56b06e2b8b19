package org.gigstation.assignment.flow;

/**
 * An answer and its proof.
 *
 * @param lineOf line per person, {@link #FREE} for those left at home
 * @param costOf cost per placed person
 * @param price per line, the dual values
 * @param open posts left open per line
 * @param primal points of this answer, open posts included
 * @param dual points below which no answer can be, by {@link DualBound}
 * @param finished false when the search was stopped
 */
public record Flow(int[] lineOf, int[] costOf, long[] price, int[] open, long primal, long dual, boolean finished) {

    public static final int FREE = State.FREE;

    public int filled() {
        int filled = 0;
        for (int line : lineOf) {
            if (line != FREE) {
                filled++;
            }
        }
        return filled;
    }
}
