package org.gigstation.assignment.solve;

import org.gigstation.assignment.flow.Flow;
import org.gigstation.assignment.roster.DayLists;
import org.gigstation.assignment.roster.SeatPrices;

/**
 * A day's answer with its seats, beside the bound it is measured by. Points here are the lists' own: shares of a household's cost, seats at
 * what they will cost, a kept place at minus one change.
 *
 * @param relaxed the optimum without ties and with seats at their least price
 * @param lists the lists of the bound, by which every placed person is priced
 * @param tripOf per person, {@link Seating#NO_TRIP} without a seat
 */
record Ride(Flow relaxed, Answer answer, int[] tripOf, SeatPrices seats, DayLists lists, Board pinned) {

    int pinnedCount() {
        int count = 0;
        for (int person = 0; person < tripOf.length; person++) {
            count += pinned.fixedLine(person) == Board.OPEN ? 0 : 1;
        }
        return count;
    }

    long dearest() {
        return lists.dearest();
    }

    long price(int line) {
        return answer.board().seats(line) > 0 ? answer.flow().price()[line] : relaxed.price()[line];
    }

    long boundPoints() {
        long points = 0;
        for (int person = 0; person < tripOf.length; person++) {
            points += relaxed.lineOf()[person] == Flow.FREE ? 0 : relaxed.costOf()[person];
        }
        return points;
    }

    /** Of everyone who is not pinned, at the bound's prices, and what the running trips cost above those prices. */
    long costPoints() {
        long points = 0;
        for (int person = 0; person < tripOf.length; person++) {
            int line = answer.lineOf(person);
            if (line != Flow.FREE && pinned.fixedLine(person) == Board.OPEN) {
                points += lists.cost(person, line);
            }
        }
        int[] riders = riders();
        SeatPrices least = SeatPrices.least(seats.trips());
        for (int trip = 0; trip < riders.length; trip++) {
            if (riders[trip] > 0) {
                points += seats.trips().get(trip).costPoints() - riders[trip] * least.points()[trip];
            }
        }
        return points;
    }

    int[] riders() {
        int[] riders = new int[seats.trips().size()];
        for (int trip : tripOf) {
            if (trip != Seating.NO_TRIP) {
                riders[trip]++;
            }
        }
        return riders;
    }

    int filled() {
        int filled = 0;
        for (int person = 0; person < tripOf.length; person++) {
            filled += answer.lineOf(person) == Flow.FREE ? 0 : 1;
        }
        return filled;
    }

    /** Fills more, or as much at less cost. */
    boolean betterThan(Ride other) {
        return filled() != other.filled() ? filled() > other.filled() : costPoints() < other.costPoints();
    }
}
