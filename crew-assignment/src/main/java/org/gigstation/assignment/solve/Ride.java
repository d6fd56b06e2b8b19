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
 * @param boundFilled no plan fills more posts, those of pinned people aside
 * @param boundPoints no plan that fills as many posts of every priority costs less
 */
record Ride(
        Flow relaxed,
        Answer answer,
        int[] tripOf,
        SeatPrices seats,
        DayLists lists,
        Board pinned,
        Walkways walks,
        int boundFilled,
        long boundPoints) {

    /** Measured by the relaxed optimum itself. */
    Ride(Flow relaxed, Answer answer, int[] tripOf, SeatPrices seats, DayLists lists, Board pinned, Walkways walks) {
        this(relaxed, answer, tripOf, seats, lists, pinned, walks, relaxed.filled(), points(relaxed));
    }

    private static long points(Flow flow) {
        long points = 0;
        for (int person = 0; person < flow.lineOf().length; person++) {
            points += flow.lineOf()[person] == Flow.FREE ? 0 : flow.costOf()[person];
        }
        return points;
    }

    /** The same ride beside another bound. */
    Ride measuredBy(int most, long bound) {
        return new Ride(relaxed, answer, tripOf, seats, lists, pinned, walks, most, bound);
    }

    Ride instead(Answer other, int[] otherTripOf) {
        return new Ride(relaxed, other, otherTripOf, seats, lists, pinned, walks, boundFilled, boundPoints);
    }

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

    /** Of everyone who is not pinned: cost, walk to the trip they ride, and what the running trips cost. */
    long costPoints() {
        long points = 0;
        for (int person = 0; person < tripOf.length; person++) {
            int line = answer.lineOf(person);
            if (line != Flow.FREE && pinned.fixedLine(person) == Board.OPEN) {
                points += lists.cost(person, line);
                points += tripOf[person] == Seating.NO_TRIP ? 0 : walkInsteadOfFare(person, line);
            }
        }
        int[] riders = riders();
        for (int trip = 0; trip < riders.length; trip++) {
            points += riders[trip] > 0 ? seats.trips().get(trip).costPoints() : 0;
        }
        return points;
    }

    /** The lists have taken the cheapest seat at its least price. */
    private long walkInsteadOfFare(int person, int line) {
        return walks.walk(person, line, tripOf[person]) - walks.fare(person, line, SeatPrices.least(seats.trips()));
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

    /** Per line: posts that nobody has. */
    int[] open() {
        int[] open = pinned.openSeats();
        for (int person = 0; person < tripOf.length; person++) {
            int line = answer.lineOf(person);
            if (line != Flow.FREE && pinned.fixedLine(person) == Board.OPEN) {
                open[line]--;
            }
        }
        return open;
    }
}
