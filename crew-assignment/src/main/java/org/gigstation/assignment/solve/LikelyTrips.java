package org.gigstation.assignment.solve;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.gigstation.assignment.Budget;

/** The trips that ran most often on the way to a bound, as few as can fill as much as all trips. */
final class LikelyTrips {

    private final SeatedDay day;
    private final long leastOpen;
    /** Trips that cost something, the one that ran most seldom first. */
    private final int[] seldomFirst;

    /** @param often per trip: in what part of the rounds it ran */
    LikelyTrips(SeatedDay day, double[] often) {
        this.day = day;
        leastOpen = day.points(day.open(day.allTrips()));
        seldomFirst = IntStream.range(0, often.length)
                .filter(trip -> day.trips().get(trip).costPoints() > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(trip -> often[trip]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** As many as can be are left out at once; then, for as long as there is time, one by one. */
    boolean[] running(Budget time) {
        int out = 0;
        for (int some = Integer.highestOneBit(Math.max(1, seldomFirst.length)); some > 0; some /= 2) {
            int more = Math.min(seldomFirst.length, out + some);
            out = fill(without(more)) ? more : out;
        }
        boolean[] running = without(out);
        for (int at = out; at < seldomFirst.length && !time.spent(); at++) {
            running[seldomFirst[at]] = false;
            running[seldomFirst[at]] = !fill(running);
        }
        return running;
    }

    private boolean fill(boolean[] running) {
        return day.points(day.open(running)) <= leastOpen;
    }

    private boolean[] without(int seldom) {
        boolean[] running = day.allTrips();
        for (int at = 0; at < seldom; at++) {
            running[seldomFirst[at]] = false;
        }
        return running;
    }
}
