package org.gigstation.assignment.solve;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.gigstation.assignment.flow.Network;

/** What a solve may no longer change: fixed people, posts taken by them, people who stay home, pairs a repair has forbidden. */
final class Board implements Network.Bars {

    static final int OPEN = -1;

    private final int[] seats;
    private final int[] fixedLine;
    private final boolean[] out;
    private final Set<Long> forbidden = new HashSet<>();
    private final boolean[] watched;
    private final boolean[] standing;
    private final boolean[] seatLine;

    /** @param seatLine which lines are reached by a seat only */
    Board(int[] seats, boolean[] seatLine, int people) {
        this.seats = seats;
        fixedLine = new int[people];
        Arrays.fill(fixedLine, OPEN);
        out = new boolean[people];
        watched = new boolean[people];
        standing = new boolean[people];
        this.seatLine = seatLine;
    }

    private Board(Board other) {
        seats = other.seats.clone();
        fixedLine = other.fixedLine.clone();
        out = other.out.clone();
        watched = other.watched.clone();
        standing = other.standing.clone();
        seatLine = other.seatLine;
        forbidden.addAll(other.forbidden);
    }

    Board copy() {
        return new Board(this);
    }

    void fix(int person, int line) {
        fixedLine[person] = line;
        out[person] = true;
        seats[line]--;
    }

    void keepHome(int person) {
        out[person] = true;
    }

    void forbid(int person, int line) {
        watched[person] = true;
        forbidden.add(key(person, line));
    }

    /** No seat was left for this person: off every line that needs one. */
    void keepOffSeats(int person) {
        standing[person] = true;
    }

    void close(int line) {
        seats[line] = 0;
    }

    @Override
    public boolean bar(int person, int line) {
        return out[person] || forbidden(person, line);
    }

    boolean forbidden(int person, int line) {
        return (standing[person] && seatLine[line]) || (watched[person] && forbidden.contains(key(person, line)));
    }

    private static long key(int person, int line) {
        return (long) line << 32 | person;
    }

    int seats(int line) {
        return seats[line];
    }

    int[] openSeats() {
        return seats.clone();
    }

    /** The line a person is fixed on, or {@link #OPEN}. */
    int fixedLine(int person) {
        return fixedLine[person];
    }

    boolean out(int person) {
        return out[person];
    }

    boolean[] outOf() {
        return out.clone();
    }
}
