package org.gigstation.assignment.solve;

import java.util.Arrays;
import org.gigstation.assignment.Budget;
import org.gigstation.assignment.flow.Flow;
import org.gigstation.assignment.roster.DayLists;
import org.gigstation.assignment.roster.DayRoster;
import org.gigstation.assignment.roster.SeatPrices;

/**
 * An answer in which everybody who needs a seat has one. Too many for a trip: its seats get dearer and all is solved again; those still
 * standing after that are kept off seated lines, and what is left is filled around the seated.
 */
final class Boarding {

    /** Rounds of dearer seats for a plan that counts, and for a trial. */
    static final int PATIENT = 6;

    static final int TRIAL = 1;

    /** After so many rounds of filling around the seated, only they ride. */
    private static final int PASSES = 3;
    /** What a seat gets dearer when as many stand as sit. */
    private static final long DEARER_POINTS = 800;

    private final DayRoster roster;
    private final Ties ties;
    private final Board pinned;
    private final Budget budget;
    private final Flow relaxed;
    private final DayLists bound;
    private final Walkways walks;

    Boarding(DayRoster roster, Ties ties, Board pinned, Budget budget, Flow relaxed, DayLists bound, Walkways walks) {
        this.roster = roster;
        this.ties = ties;
        this.pinned = pinned;
        this.budget = budget;
        this.relaxed = relaxed;
        this.bound = bound;
        this.walks = walks;
    }

    Ride board(SeatPrices start, int rounds) {
        SeatPrices prices = start;
        Answer answer = answer(prices, pinned);
        int[] tripOf = seat(answer, prices, start);
        for (int round = 0; round < rounds && anyStanding(answer, tripOf) && !budget.spent(); round++) {
            prices = dearer(prices, answer, tripOf);
            answer = answer(prices, pinned);
            tripOf = seat(answer, prices, start);
        }
        Board board = pinned;
        for (int pass = 1; anyStanding(answer, tripOf); pass++) {
            board = settled(board, answer, tripOf, pass >= PASSES);
            SeatPrices left = start.with(start.points(), withSeatsLeft(start, tripOf));
            answer = answer(left, board);
            tripOf = seating(start, start).around(tripOf, lineOf(answer), ties.together());
        }
        return new Ride(relaxed, answer, tripOf, start, bound, pinned, walks);
    }

    private Answer answer(SeatPrices prices, Board board) {
        DayLists lists = roster.lists(pinned.outOf(), ties.together(), prices);
        TiedSolve solve = new TiedSolve(roster, ties, new Core(roster, lists, budget));
        return solve.tied(board, solve.relaxed(board));
    }

    private int[] seat(Answer answer, SeatPrices prices, SeatPrices open) {
        return seating(prices, open).seat(lineOf(answer), ties.together(), this::held);
    }

    private Seating seating(SeatPrices prices, SeatPrices open) {
        return new Seating(roster, prices.with(prices.points(), open.open()));
    }

    private boolean held(int person) {
        return pinned.fixedLine(person) != Board.OPEN;
    }

    private int[] lineOf(Answer answer) {
        int[] lineOf = new int[roster.peopleCount()];
        Arrays.setAll(lineOf, answer::lineOf);
        return lineOf;
    }

    /** A pinned person without a seat stays pinned: the operator sees it in the plan. */
    private boolean standing(Answer answer, int[] tripOf, int person) {
        int line = answer.lineOf(person);
        return line != Flow.FREE
                && tripOf[person] == Seating.NO_TRIP
                && roster.lines().demandLine(line).seatNeeded()
                && !held(person);
    }

    private boolean anyStanding(Answer answer, int[] tripOf) {
        for (int person = 0; person < tripOf.length; person++) {
            if (standing(answer, tripOf, person)) {
                return true;
            }
        }
        return false;
    }

    private SeatPrices dearer(SeatPrices prices, Answer answer, int[] tripOf) {
        int[] standing = new int[prices.trips().size()];
        for (int person = 0; person < tripOf.length; person++) {
            if (standing(answer, tripOf, person)) {
                String site =
                        roster.lines().demandLine(answer.lineOf(person)).site().id();
                for (int trip = 0; trip < standing.length; trip++) {
                    boolean reachable = prices.trips().get(trip).siteIds().contains(site)
                            && roster.walkPoints(person, prices.trips().get(trip)) != DayRoster.NO_WALK;
                    standing[trip] += reachable ? 1 : 0;
                }
            }
        }
        long[] points = prices.points().clone();
        for (int trip = 0; trip < points.length; trip++) {
            int seats = Math.max(1, prices.trips().get(trip).ratedSeats());
            points[trip] += Math.min(5 * DEARER_POINTS, DEARER_POINTS * standing[trip] / seats);
        }
        return prices.with(points, prices.open());
    }

    /** The seated keep their posts; those who stand are kept off lines that need a seat. */
    private Board settled(Board before, Answer answer, int[] tripOf, boolean last) {
        Board board = before.copy();
        for (int person = 0; person < tripOf.length; person++) {
            if (tripOf[person] != Seating.NO_TRIP && board.fixedLine(person) == Board.OPEN) {
                board.fix(person, answer.lineOf(person));
            } else if (last || standing(answer, tripOf, person)) {
                board.keepOffSeats(person);
            }
        }
        return board;
    }

    private static boolean[] withSeatsLeft(SeatPrices prices, int[] tripOf) {
        int[] taken = new int[prices.trips().size()];
        for (int trip : tripOf) {
            if (trip != Seating.NO_TRIP) {
                taken[trip]++;
            }
        }
        boolean[] open = prices.open().clone();
        for (int trip = 0; trip < open.length; trip++) {
            open[trip] &= taken[trip] < prices.trips().get(trip).ratedSeats();
        }
        return open;
    }
}
