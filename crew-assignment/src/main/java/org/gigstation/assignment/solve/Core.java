package org.gigstation.assignment.solve;

import java.util.function.IntConsumer;
import org.gigstation.assignment.Budget;
import org.gigstation.assignment.flow.Flow;
import org.gigstation.assignment.flow.FlowSolver;
import org.gigstation.assignment.flow.Network;
import org.gigstation.assignment.roster.DayLists;
import org.gigstation.assignment.roster.DayRoster;

/** The exact core of a day, asked again for every board a repair sets up. Lists are shared: a second solve finds them written. */
final class Core {

    /** Of the time for a large day. What a search cut short has left open is still to be filled, which takes half a minute in a prefecture. */
    private static final int SEARCH_PERCENT = 70;

    private final DayLists lists;
    private final long[] openCost;
    private final Budget budget;
    private final int posts;

    Core(DayRoster roster, DayLists lists, Budget budget) {
        this.lists = lists;
        this.budget = budget;
        openCost = lists.openCost(roster.lines());
        int total = 0;
        for (int seats : roster.lines().seats()) {
            total = Math.addExact(total, seats);
        }
        posts = total;
    }

    Flow solve(Board board) {
        return solver(board).solve();
    }

    /** @param near the answer for a board that differs little */
    Flow solve(Board board, Flow near) {
        return solver(board).solveFrom(near.price());
    }

    private FlowSolver solver(Board board) {
        Network network = new Network(lists.arcs(), board.openSeats(), openCost, board);
        IntConsumer progress = done -> budget.progress().progress(done, posts);
        return new FlowSolver(network, budget.spentAfter(SEARCH_PERCENT), budget::spent, progress);
    }

    DayLists lists() {
        return lists;
    }

    long[] openCost() {
        return openCost;
    }
}
