package org.gigstation.assignment.roster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gigstation.assignment.DemandLine;
import org.gigstation.assignment.GeoPoint;
import org.gigstation.assignment.InvalidProblemException;
import org.gigstation.assignment.InvalidProblemException.Code;
import org.gigstation.assignment.TravelModel;
import org.gigstation.assignment.Village;
import org.gigstation.assignment.rulebook.Frame;

/** Finds each site's villages, once per site: villages sorted by latitude, so that only a band of them is measured. */
final class Reaches {

    /** A degree of latitude is never shorter than this. */
    private static final double METRES_PER_DEGREE = 110_000;

    private static final long LARGEST_COST = 1 << 28;

    private final Frame frame;
    private final TravelFare fare;
    private final int[] order;
    private final GeoPoint[] point;
    /** The farthest anyone in the village will go, road metres. */
    private final int[] radius;

    private final int widest;
    private final Map<Object, Reach> known = new HashMap<>();

    /** What the way from a village to a line costs. */
    interface TravelFare {

        /** No way there. */
        long NO_WAY = -1;

        /** Points, or {@link #NO_WAY}. */
        long points(int village, DemandLine line, int roadMetres);

        /** Lines with equal keys share their reach. */
        Object key(DemandLine line);
    }

    Reaches(List<Village> villages, int[] radius, Frame frame, TravelFare fare) {
        this.frame = frame;
        this.fare = fare;
        this.radius = radius;
        point = villages.stream().map(Village::point).toArray(GeoPoint[]::new);
        order = sortedByLatitude(point);
        widest = Arrays.stream(radius).max().orElse(0);
    }

    private static int[] sortedByLatitude(GeoPoint[] point) {
        Integer[] index = new Integer[point.length];
        Arrays.setAll(index, i -> i);
        Arrays.sort(index, Comparator.comparingDouble(i -> point[i].latitude()));
        return Arrays.stream(index).mapToInt(Integer::intValue).toArray();
    }

    Reach of(DemandLine line) {
        return known.computeIfAbsent(fare.key(line), key -> measure(line));
    }

    private Reach measure(DemandLine line) {
        GeoPoint site = line.site().point();
        TravelModel travel = frame.travel();
        double band = widest * 100.0 / travel.roadPercent() / METRES_PER_DEGREE;
        List<int[]> rows = new ArrayList<>();
        for (int i = firstAtOrAbove(site.latitude() - band); i < order.length; i++) {
            int village = order[i];
            if (point[village].latitude() > site.latitude() + band) {
                break;
            }
            int metres = travel.roadMetres(point[village], site);
            if (metres <= radius[village]) {
                long points = fare.points(village, line, metres);
                if (points != TravelFare.NO_WAY) {
                    rows.add(new int[] {checked(points, line), village, metres, minutes(metres)});
                }
            }
        }
        rows.sort(Comparator.<int[]>comparingInt(row -> row[0]).thenComparingInt(row -> row[1]));
        return new Reach(column(rows, 1), column(rows, 0), column(rows, 2), column(rows, 3));
    }

    private int minutes(int metres) {
        int perMinute = frame.travel().metresPerMinute();
        return (metres + perMinute - 1) / perMinute;
    }

    private static int checked(long points, DemandLine line) {
        if (points > LARGEST_COST) {
            throw new InvalidProblemException(
                    Code.WEIGHT_OUT_OF_RANGE, "travel weight: points to line " + line.id(), points);
        }
        return (int) points;
    }

    private int firstAtOrAbove(double latitude) {
        int low = 0;
        int high = order.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (point[order[middle]].latitude() < latitude) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int[] column(List<int[]> rows, int column) {
        return rows.stream().mapToInt(row -> row[column]).toArray();
    }
}
