package org.gigstation.assignment.solve;

import java.util.List;
import org.gigstation.assignment.DemandLine;
import org.gigstation.assignment.flow.Flow;
import org.gigstation.assignment.roster.Lines;

/** Pairs of whom one is always at home: where both were sent at the same time, one stays and the other's overlapping lines are closed to them. */
final class Opposites {

    private final Lines lines;
    private final Core core;

    Opposites(Lines lines, Core core) {
        this.lines = lines;
        this.core = core;
    }

    /** Each pair is parted at most once, so this ends after as many solves as there are clashing rounds. */
    Answer part(Answer answer, List<int[]> pairs) {
        Answer now = answer;
        while (true) {
            Board board = now.board().copy();
            boolean clash = false;
            for (int[] pair : pairs) {
                if (clash(now, pair)) {
                    clash = true;
                    part(now, board, pair);
                }
            }
            if (!clash) {
                return now;
            }
            now = new Answer(board, core.solve(board));
        }
    }

    private boolean clash(Answer answer, int[] pair) {
        int first = answer.lineOf(pair[0]);
        int second = answer.lineOf(pair[1]);
        if (answer.board().out(pair[0]) && answer.board().out(pair[1])) {
            return false; // both pinned: the operator's word
        }
        return first != Flow.FREE && second != Flow.FREE && overlap(first, second);
    }

    private boolean overlap(int first, int second) {
        DemandLine one = lines.demandLine(first);
        return one.shift().overlaps(lines.demandLine(second).shift());
    }

    /** The one who is worth more where they are stays; a pinned partner always does. */
    private void part(Answer answer, Board board, int[] pair) {
        boolean firstStays =
                board.out(pair[0]) || (!board.out(pair[1]) && worth(answer, pair[0]) >= worth(answer, pair[1]));
        int stays = firstStays ? pair[0] : pair[1];
        int moves = firstStays ? pair[1] : pair[0];
        int line = answer.lineOf(stays);
        if (!board.out(stays)) {
            board.fix(stays, line);
        }
        for (int other = 0; other < lines.count(); other++) {
            if (overlap(line, other)) {
                board.forbid(moves, other);
            }
        }
    }

    private static long worth(Answer answer, int person) {
        int line = answer.flow().lineOf()[person];
        return answer.flow().price()[line] - answer.flow().costOf()[person];
    }
}
