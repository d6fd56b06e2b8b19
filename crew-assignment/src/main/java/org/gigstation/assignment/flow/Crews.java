package org.gigstation.assignment.flow;

import java.util.Arrays;

/** Who works on each line, as chains through arrays: joining and leaving take no time. */
final class Crews {

    static final int NOBODY = -1;

    private final int[] first;
    private final int[] next;
    private final int[] before;

    Crews(State state, int lines) {
        first = new int[lines];
        Arrays.fill(first, NOBODY);
        next = new int[state.lineOf.length];
        before = new int[state.lineOf.length];
        for (int person = 0; person < state.lineOf.length; person++) {
            if (state.lineOf[person] != State.FREE) {
                join(person, state.lineOf[person]);
            }
        }
    }

    int first(int line) {
        return first[line];
    }

    int next(int person) {
        return next[person];
    }

    void join(int person, int line) {
        next[person] = first[line];
        before[person] = NOBODY;
        if (first[line] != NOBODY) {
            before[first[line]] = person;
        }
        first[line] = person;
    }

    void leave(int person, int line) {
        if (before[person] == NOBODY) {
            first[line] = next[person];
        } else {
            next[before[person]] = next[person];
        }
        if (next[person] != NOBODY) {
            before[next[person]] = before[person];
        }
    }
}
