package org.gigstation.assignment.rulebook;

import java.util.List;
import java.util.Set;
import org.gigstation.assignment.Caps;
import org.gigstation.assignment.DemandLine;
import org.gigstation.assignment.GeoPoint;
import org.gigstation.assignment.Given;
import org.gigstation.assignment.Labourer;
import org.gigstation.assignment.Problem;
import org.gigstation.assignment.Trip;

/** A match for a line that needs a seat, with one trip whose pick-up is some 1.5 km from the village. */
final class SeatedMatch {

    private SeatedMatch() {}

    static Match withinWalk(int walkMetresMost) {
        Labourer labourer = Given.labourer("A").build();
        DemandLine line = Given.line("D").seatNeeded().build();
        Trip trip = new Trip("T", Given.DAY, 20, List.of(new GeoPoint(25.41, 103.50)), Set.of(Given.SITE.id()), 0);
        Caps caps = new Caps(16, 18, 480, 660, 6, walkMetresMost);
        Problem problem = Given.problem(List.of(labourer), List.of(line))
                .withTrips(List.of(trip))
                .withCaps(caps);
        return new Match(labourer, line, Frame.of(problem));
    }
}
