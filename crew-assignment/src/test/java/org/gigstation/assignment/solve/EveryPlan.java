package org.gigstation.assignment.solve;

import java.util.HashMap;
import java.util.Map;
import org.gigstation.assignment.DemandLine;
import org.gigstation.assignment.GeoPoint;
import org.gigstation.assignment.Labourer;
import org.gigstation.assignment.Problem;
import org.gigstation.assignment.Trip;
import org.gigstation.assignment.Village;
import org.gigstation.assignment.rulebook.Frame;
import org.gigstation.assignment.rulebook.Match;
import org.gigstation.assignment.rulebook.Rulebook;

/** Tries every plan of a tiny day with trips, by the rulebook alone: shares no line of code with the search. */
final class EveryPlan {

    private static final long FORBIDDEN = -1;

    private final Problem problem;
    private final Frame frame;
    private final long[][][] points;
    private final int[] posts;
    private final int[] seats;
    private Best best = new Best(0, 0);

    /** Most filled, then least points. */
    record Best(int filled, long points) {}

    EveryPlan(Problem problem) {
        this.problem = problem;
        frame = Frame.of(problem);
        posts = problem.lines().stream().mapToInt(DemandLine::headcount).toArray();
        seats = problem.trips().stream().mapToInt(Trip::ratedSeats).toArray();
        points = new long[problem.labourers().size()][posts.length][seats.length];
        for (int person = 0; person < points.length; person++) {
            for (int line = 0; line < posts.length; line++) {
                for (int trip = 0; trip < seats.length; trip++) {
                    points[person][line][trip] = points(
                            problem.labourers().get(person),
                            problem.lines().get(line),
                            problem.trips().get(trip));
                }
            }
        }
    }

    Best best() {
        place(0, 0, 0, new int[seats.length]);
        return best;
    }

    private void place(int person, int filled, long sum, int[] riders) {
        if (person == points.length) {
            if (filled > best.filled() || (filled == best.filled() && sum < best.points())) {
                best = new Best(filled, sum);
            }
            return;
        }
        place(person + 1, filled, sum, riders);
        for (int line = 0; line < posts.length; line++) {
            for (int trip = 0; trip < seats.length; trip++) {
                long more = points[person][line][trip];
                if (more != FORBIDDEN && posts[line] > 0 && riders[trip] < seats[trip]) {
                    long cost = riders[trip] == 0 ? problem.trips().get(trip).costPoints() : 0;
                    posts[line]--;
                    riders[trip]++;
                    place(person + 1, filled + 1, sum + more + cost, riders);
                    riders[trip]--;
                    posts[line]++;
                }
            }
        }
    }

    /** Of a pair by name. */
    long points(String labourer, String line, Trip trip) {
        Map<String, Labourer> people = new HashMap<>();
        problem.labourers().forEach(one -> people.put(one.id(), one));
        Map<String, DemandLine> demands = new HashMap<>();
        problem.lines().forEach(one -> demands.put(one.id(), one));
        return points(people.get(labourer), demands.get(line), trip);
    }

    /** What the rulebook says, with the walk to this trip in place of that to the nearest. */
    private long points(Labourer one, DemandLine line, Trip trip) {
        Match match = new Match(one, line, frame);
        int walk = walkMetres(one, trip);
        boolean goes = trip.siteIds().contains(line.site().id())
                && walk <= problem.caps().walkMetresMost();
        if (!goes || Rulebook.firstBroken(match).isPresent()) {
            return FORBIDDEN;
        }
        long perHundred = problem.weights().travelPer100Metres();
        return Rulebook.cost(match) + (walk / 100 - match.walkMetres() / 100) * perHundred;
    }

    private int walkMetres(Labourer one, Trip trip) {
        Village home = problem.villages().stream()
                .filter(village -> village.id().equals(one.villageId()))
                .findFirst()
                .orElseThrow();
        int least = Integer.MAX_VALUE;
        for (GeoPoint stop : trip.pickUps()) {
            least = Math.min(least, problem.travel().roadMetres(home.point(), stop));
        }
        return least;
    }
}
