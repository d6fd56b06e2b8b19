package org.gigstation.assignment.solve;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gigstation.assignment.flow.Flow;
import org.gigstation.assignment.roster.DayLists;
import org.gigstation.assignment.roster.Lines;

/**
 * Together or not at all. In the relaxed flow a household's members are equal clones, and most of them end on one line by themselves. The
 * few that were split go where they are worth most at the flow's prices, onto lines with room; then everybody on their own is solved again
 * around them, exactly.
 */
final class Households {

    /** Up to here every line is looked at for a split household; beyond, only lines on which some split household has a foot. */
    private static final int FEW_LINES = 4_000;

    private final Lines lines;
    private final DayLists lists;
    private final Flow relaxed;
    private final Board board;

    Households(Lines lines, DayLists lists, Flow relaxed, Board board) {
        this.lines = lines;
        this.lists = lists;
        this.relaxed = relaxed;
        this.board = board;
    }

    /** Fixes or keeps home every household on the board. */
    void settle(List<int[]> together) {
        List<int[]> split = new ArrayList<>();
        for (int[] household : together) {
            if (!settleAsIs(household)) {
                split.add(household);
            }
        }
        int[] candidates = candidates(split);
        for (int[] household : split) {
            reunite(household, candidates);
        }
    }

    private boolean settleAsIs(int[] household) {
        int first = demandOf(household[0]);
        for (int member : household) {
            if (demandOf(member) != first) {
                return false;
            }
        }
        for (int member : household) {
            if (first == Flow.FREE) {
                board.keepHome(member);
            } else {
                board.fix(member, relaxed.lineOf()[member]);
            }
        }
        return true;
    }

    private int demandOf(int person) {
        int line = relaxed.lineOf()[person];
        return line == Flow.FREE ? Flow.FREE : lines.demandIndex(line);
    }

    private int[] candidates(List<int[]> split) {
        boolean[] wanted = new boolean[lines.count()];
        for (int[] household : split) {
            for (int member : household) {
                if (relaxed.lineOf()[member] != Flow.FREE) {
                    wanted[relaxed.lineOf()[member]] = true;
                }
            }
        }
        return IntStream.range(0, lines.count())
                .filter(line -> !lines.leadersOnly(line) && (wanted[line] || lines.count() <= FEW_LINES))
                .toArray();
    }

    private void reunite(int[] household, int[] candidates) {
        int best = Flow.FREE;
        long bestWorth = 0;
        for (int line : candidates) {
            if (board.seats(line) >= household.length && allowed(household, line)) {
                long worth = worth(household, line);
                if (worth > bestWorth) {
                    bestWorth = worth;
                    best = line;
                }
            }
        }
        for (int member : household) {
            if (best == Flow.FREE) {
                board.keepHome(member);
            } else {
                board.fix(member, best);
            }
        }
    }

    private boolean allowed(int[] household, int line) {
        for (int member : household) {
            if (board.forbidden(member, line)) {
                return false;
            }
        }
        return lists.allows(household[0], line);
    }

    private long worth(int[] household, int line) {
        long worth = 0;
        for (int member : household) {
            worth += relaxed.price()[line] - lists.cost(member, line);
        }
        return worth;
    }
}
