package org.gigstation.assignment.flow;

/** Calls people up for lines, each of them once: for a search that asks who can be reached, and not how cheaply. */
public interface RollCall {

    /** Is told who could work on the line, and for how many points. */
    @FunctionalInterface
    interface Asker {

        /** True ends the call. */
        boolean told(int person, int cost);
    }

    /** Calls those who could work on the line and have not been called, more or less the nearest first. */
    void call(int line, Asker asker);

    /** How many have been called and not taken back. */
    int called();

    /** Takes back the latest calls until so many are left. */
    void takeBack(int left);
}
