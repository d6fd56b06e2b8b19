package org.gigstation.assignment.solve;

import java.util.Arrays;
import org.gigstation.assignment.Budget;
import org.gigstation.assignment.flow.Flow;

/**
 * Makes a manifest cheaper seat for seat: people change places in rings, each making room for the next, for as long as some ring saves
 * points. An open post is a place whose holder would pay anything to go home, so the same rings fill it; and nobody comes to a post, at the same
 * price, when a dearer one is filled for it.
 *
 * <p>Rings are found as Bellman and Ford do, over {@link Places}. Whoever enters a full trip must be followed by somebody of the same line
 * who leaves the trip, or the line alone: then the trip is one too many, somebody else gets off and goes home, and their line is one short.
 */
final class Exchange {

    private static final int NO_RING = -1;

    private final Ways ways;
    private final Walkways walks;
    private final long[] openCost;
    private final Budget budget;
    private final Places places;
    private final long[] distance;
    private final Rings rings;
    /** Trips whose last seats two people of one ring wanted: taken as full until somebody has moved. */
    private final boolean[] contested;

    /** People who would have had to move twice in one ring: they stay until somebody else has moved. */
    private final boolean[] resting;

    private Manifest now;
    private boolean changed;
    /** A place on the ring that the last step has closed. */
    private int ring = NO_RING;

    Exchange(Ways ways, Walkways walks, long[] openCost, Budget budget) {
        this.ways = ways;
        this.walks = walks;
        this.openCost = openCost;
        this.budget = budget;
        places = new Places(openCost.length, walks.trips());
        distance = new long[places.count()];
        rings = new Rings(distance.length, ways.start.length - 1);
        contested = new boolean[walks.trips()];
        resting = new boolean[ways.start.length - 1];
    }

    /** Asks everybody in turn where they could go, until all have been asked and nothing has changed. */
    void improve(Manifest manifest) {
        now = manifest;
        Arrays.fill(distance, 0);
        Arrays.fill(contested, false);
        Arrays.fill(resting, false);
        rings.forget();
        int askers = openCost.length + now.lineOf.length;
        int quiet = 0;
        for (int asker = 0; quiet < askers && !budget.spent(); asker = (asker + 1) % askers) {
            changed = false;
            ask(asker);
            if (ring != NO_RING) {
                turn();
            }
            quiet = changed ? 0 : quiet + 1;
        }
    }

    private void turn() {
        if (rings.turn(ring, now, ways, contested, resting)) {
            Arrays.fill(contested, false);
            Arrays.fill(resting, false);
        }
        rings.forget();
        ring = NO_RING;
    }

    private void ask(int asker) {
        int person = asker - openCost.length;
        if (person < 0) {
            askLine(asker);
        } else if (now.lineOf[person] != Flow.FREE && !resting[person] && ways.any(person)) {
            goHome(person, now.lineOf[person], now.tripOf[person], now.costOf[person]);
            leavePost(person, now.lineOf[person], now.tripOf[person]);
        }
    }

    private void askLine(int line) {
        for (int trip = Seating.NO_TRIP; trip < contested.length; trip++) {
            leaveHome(line, trip);
        }
        relax(places.home(), line, openCost[line], Rings.NOBODY, Rings.HOME);
        relax(places.shortOf(line), places.home(), openCost[line], Rings.NOBODY, Rings.HOME);
        if (now.open[line] > 0) {
            goHome(Rings.NOBODY, line, Seating.NO_TRIP, openCost[line]);
        }
    }

    /** Of all at home who could take a place, only the cheapest matters. */
    private void leaveHome(int line, int trip) {
        for (int at : ways.cheapest(line, trip)) {
            int person = ways.person[at];
            if (now.lineOf[person] == Flow.FREE && !resting[person]) {
                relax(places.home(), enter(at), ways.cost[at], person, at);
                if (!full(trip)) {
                    relax(places.shortOf(line), places.home(), ways.cost[at], person, at);
                }
                return;
            }
        }
    }

    private void goHome(int person, int line, int trip, long cost) {
        relax(line, places.home(), -cost, person, Rings.HOME);
        for (int other = 0; other < contested.length; other++) {
            if (other != trip && walks.serves(other, line)) {
                relax(places.both(line, other), places.trip(other), -cost, person, Rings.HOME);
            }
        }
        if (full(trip)) {
            relax(places.both(line, trip), places.home(), -cost, person, Rings.HOME);
            relax(places.trip(trip), places.shortOf(line), -cost, person, Rings.HOME);
        }
    }

    private void leavePost(int person, int line, int trip) {
        boolean full = full(trip);
        for (int at = ways.start[person]; at < ways.start[person + 1]; at++) {
            long more = ways.cost[at] - now.costOf[person];
            int there = ways.line[at];
            boolean seated = ways.trip[at] == trip || !full(ways.trip[at]);
            if (there == line) {
                if (full && ways.trip[at] != trip) {
                    relax(places.trip(trip), seated ? places.home() : places.trip(ways.trip[at]), more, person, at);
                }
                continue;
            }
            relax(line, seated ? there : places.both(there, ways.trip[at]), more, person, at);
            if (full) {
                relax(places.both(line, trip), enter(at), more, person, at);
            }
        }
    }

    private boolean full(int trip) {
        return trip != Seating.NO_TRIP && (contested[trip] || now.full(trip));
    }

    private int enter(int at) {
        return full(ways.trip[at]) ? places.both(ways.line[at], ways.trip[at]) : ways.line[at];
    }

    private void relax(int here, int there, long more, int person, int way) {
        if (ring == NO_RING && distance[here] + more < distance[there]) {
            distance[there] = distance[here] + more;
            ring = rings.step(here, there, person, way) ? there : NO_RING;
            changed = true;
        }
    }
}
