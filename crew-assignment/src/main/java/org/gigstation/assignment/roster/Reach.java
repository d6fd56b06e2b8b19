package org.gigstation.assignment.roster;

/**
 * The villages from which a site can be reached, nearest first.
 *
 * @param points travel cost per village of the list
 * @param roadMetres road to the site itself, against the radius
 * @param roadMinutes way home, against the hour of care
 */
record Reach(int[] village, int[] points, int[] roadMetres, int[] roadMinutes) {

    static final int NOT_IN_REACH = -1;

    /** The row of a village, or {@link #NOT_IN_REACH}. */
    int rowOf(int wanted) {
        for (int row = 0; row < village.length; row++) {
            if (village[row] == wanted) {
                return row;
            }
        }
        return NOT_IN_REACH;
    }

    int size() {
        return village.length;
    }
}
