package org.gigstation.assignment.solve;

import java.util.List;
import org.gigstation.assignment.flow.Flow;
import org.gigstation.assignment.roster.Lines;
import org.gigstation.assignment.solve.Ties.Pair;

/**
 * Pairs who may go alone but not against each other: never at the same time, or never to two sites. Where both were sent so, one stays and
 * the lines against it are closed to the other.
 */
final class Partings {

    private final Lines lines;
    private final Core core;

    Partings(Lines lines, Core core) {
        this.lines = lines;
        this.core = core;
    }

    /** Each pair is parted at most once, so this ends after as many solves as there are clashing rounds. */
    Answer part(Answer answer, List<Pair> pairs) {
        Answer now = answer;
        while (true) {
            Board board = now.board().copy();
            boolean clash = false;
            for (Pair pair : pairs) {
                if (clash(now, pair)) {
                    clash = true;
                    part(now, board, pair);
                }
            }
            if (!clash) {
                return now;
            }
            now = new Answer(board, core.solve(board, now.flow()));
        }
    }

    private boolean clash(Answer answer, Pair pair) {
        int first = answer.lineOf(pair.one());
        int second = answer.lineOf(pair.other());
        if (answer.board().out(pair.one()) && answer.board().out(pair.other())) {
            return false; // both pinned: the operator's word
        }
        return first != Flow.FREE && second != Flow.FREE && against(pair, first, second);
    }

    private boolean against(Pair pair, int first, int second) {
        return pair.tie().against(lines.demandLine(first), lines.demandLine(second));
    }

    /** A pinned partner stays; else who stands where there is room for both, else who is worth more there. */
    private void part(Answer answer, Board board, Pair pair) {
        boolean firstStays =
                board.out(pair.one()) || (!board.out(pair.other()) && preference(answer, board, pair) >= 0);
        int stays = firstStays ? pair.one() : pair.other();
        int moves = firstStays ? pair.other() : pair.one();
        int line = answer.lineOf(stays);
        if (!board.out(stays)) {
            board.fix(stays, line);
        }
        for (int other = 0; other < lines.count(); other++) {
            if (against(pair, line, other)) {
                board.forbid(moves, other);
            }
        }
    }

    private long preference(Answer answer, Board board, Pair pair) {
        int room = Boolean.compare(
                roomForTwo(answer, board, pair, pair.one()), roomForTwo(answer, board, pair, pair.other()));
        return room != 0 ? room : worth(answer, pair.one()) - worth(answer, pair.other());
    }

    private boolean roomForTwo(Answer answer, Board board, Pair pair, int person) {
        int seats = 0;
        for (int line = 0; line < lines.count() && seats < 2; line++) {
            seats += against(pair, answer.lineOf(person), line) ? 0 : board.seats(line);
        }
        return seats >= 2;
    }

    private static long worth(Answer answer, int person) {
        int line = answer.flow().lineOf()[person];
        return answer.flow().price()[line] - answer.flow().costOf()[person];
    }
}
