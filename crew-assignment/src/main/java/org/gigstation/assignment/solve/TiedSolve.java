package org.gigstation.assignment.solve;

import java.util.List;
import org.gigstation.assignment.flow.Flow;
import org.gigstation.assignment.roster.DayRoster;

/** The core, and around it whatever ties people: households, pairs, least crews. */
final class TiedSolve {

    private final DayRoster roster;
    private final Ties ties;
    private final Core core;

    TiedSolve(DayRoster roster, Ties ties, Core core) {
        this.roster = roster;
        this.ties = ties;
        this.core = core;
    }

    /** The flow without ties but with households as clones: the bound, and what the tied answer starts from. */
    Flow relaxed(Board pinned) {
        return core.solve(pinned);
    }

    Answer tied(Board pinned, Flow relaxed) {
        CrewMinimums minimums = new CrewMinimums(roster);
        Board start = pinned.copy();
        Answer answer = around(start, relaxed);
        List<Integer> closing = minimums.toClose(answer, pinned);
        while (!closing.isEmpty()) {
            minimums.close(closing, start);
            answer = around(start, core.solve(start, relaxed));
            closing = minimums.toClose(answer, pinned);
        }
        return answer;
    }

    private Answer around(Board start, Flow relaxed) {
        Board board = start.copy();
        Answer answer = new Answer(board, relaxed);
        if (!ties.together().isEmpty()) {
            new Households(roster.lines(), core.lists(), relaxed, board).settle(ties.together());
            answer = new Answer(board, core.solve(board, relaxed));
        }
        return ties.pairs().isEmpty() ? answer : new Partings(roster.lines(), core).part(answer, ties.pairs());
    }
}
