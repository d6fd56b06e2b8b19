package org.gigstation.assignment.solve;

import org.gigstation.assignment.Trip;
import org.gigstation.assignment.flow.Flow;
import org.gigstation.assignment.roster.DayRoster;

/** From a ride to a manifest, in which people who are pinned or tied to others stay where they are, and back. */
final class Manifests {

    private final DayRoster roster;
    private final Ways ways;
    private final Board pinned;
    private final boolean[] tied;

    Manifests(DayRoster roster, Ways ways, Board pinned, Ties ties) {
        this.roster = roster;
        this.ways = ways;
        this.pinned = pinned;
        tied = ties.anyTie(roster.peopleCount());
    }

    /** @param offered trips beside those that run, which are offered in any case */
    Manifest of(Ride ride, boolean[] offered) {
        Board board = ride.answer().board();
        int[] posts = board.openSeats();
        for (int person = 0; person < roster.peopleCount(); person++) {
            if (board.fixedLine(person) != Board.OPEN) {
                posts[board.fixedLine(person)]++;
            }
        }
        int[] riders = ride.riders();
        int[] seats = new int[riders.length];
        for (int trip = 0; trip < seats.length; trip++) {
            Trip one = ride.seats().trips().get(trip);
            seats[trip] = offered[trip] || riders[trip] > 0 || one.costPoints() == 0 ? one.ratedSeats() : 0;
        }
        Manifest manifest = new Manifest(roster.peopleCount(), posts, seats);
        for (int person = 0; person < roster.peopleCount(); person++) {
            int line = ride.answer().lineOf(person);
            if (line != Flow.FREE) {
                int trip = ride.tripOf()[person];
                manifest.place(person, line, trip, ways.costOf(person, line, trip));
            }
        }
        return manifest;
    }

    /** Per person: whether they may be moved at all. */
    boolean[] movable() {
        boolean[] movable = new boolean[tied.length];
        for (int person = 0; person < movable.length; person++) {
            movable[person] = ways.any(person);
        }
        return movable;
    }

    /** The ride of a manifest that came from a like ride. */
    Ride ride(Manifest manifest, Ride like, long[] price) {
        Board board = pinned.copy();
        int[] lineOf = manifest.lineOf.clone();
        for (int person = 0; person < lineOf.length; person++) {
            if (pinned.fixedLine(person) != Board.OPEN) {
                lineOf[person] = Flow.FREE;
            } else if (tied[person] && lineOf[person] != Flow.FREE) {
                board.fix(person, lineOf[person]);
                lineOf[person] = Flow.FREE;
            }
        }
        Flow before = like.answer().flow();
        Flow flow = new Flow(
                lineOf,
                manifest.costOf.clone(),
                price,
                manifest.open.clone(),
                before.primal(),
                before.dual(),
                before.finished());
        return like.instead(new Answer(board, flow), manifest.tripOf.clone());
    }
}
