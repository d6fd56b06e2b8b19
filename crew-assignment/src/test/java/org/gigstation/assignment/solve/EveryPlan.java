package org.gigstation.assignment.solve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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

    /** Priorities of the tiny days: 1 and 2. */
    private static final int CLASSES = 2;

    private static final long FORBIDDEN = -1;

    private final Problem problem;
    private final Frame frame;
    private final long[][][] points;
    private final int[] posts;
    private final int[] seats;
    private final int[] classOf;
    private final Map<List<Integer>, Long> least = new HashMap<>();

    EveryPlan(Problem problem) {
        this.problem = problem;
        frame = Frame.of(problem);
        posts = problem.lines().stream().mapToInt(DemandLine::headcount).toArray();
        seats = problem.trips().stream().mapToInt(Trip::ratedSeats).toArray();
        classOf = problem.lines().stream().mapToInt(line -> line.priority() - 1).toArray();
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

    /** For each number of posts of the first, second ... priority that some plan fills: the least points of those that do. */
    Map<List<Integer>, Long> least() {
        place(0, new int[CLASSES], 0, new int[seats.length]);
        return least;
    }

    private void place(int person, int[] filled, long sum, int[] riders) {
        if (person == points.length) {
            least.merge(IntStream.of(filled).boxed().toList(), sum, Math::min);
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
                    filled[classOf[line]]++;
                    place(person + 1, filled, sum + more + cost, riders);
                    filled[classOf[line]]--;
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
