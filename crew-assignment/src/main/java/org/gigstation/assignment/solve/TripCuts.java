package org.gigstation.assignment.solve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.gigstation.assignment.Budget;
import org.gigstation.assignment.Trip;

/**
 * Sets of trips so many of which run in every plan that fills the goal of a day: without all of them that many fewer posts could be filled, and
 * buses come whole. Asked about are trips one by one, some or all of a stop, all of up to three stops, and all to the same sites.
 */
final class TripCuts {

    /** Each set asks for a flow of its own. */
    private static final int MOST_SETS = 2_000;
    /** Unions are asked about of so many parts. */
    private static final int MOST_PARTS = 12;
    /** Stops in a union. */
    private static final int MOST_STOPS = 3;

    /**
     * @param trips of which some run
     * @param least how many at least
     */
    record Cut(int[] trips, int least) {}

    private final SeatedDay day;
    private final List<int[]> sets = new ArrayList<>();

    TripCuts(SeatedDay day) {
        this.day = day;
        IntStream.range(0, day.trips().size()).forEach(trip -> sets.add(new int[] {trip}));
        List<int[]> sites = alike(Trip::siteIds);
        List<int[]> stops = alike(Trip::pickUps);
        unions(sites, sites.size());
        for (int[] stop : stops) {
            unions(IntStream.of(stop).mapToObj(trip -> new int[] {trip}).toList(), stop.length);
        }
        unions(stops, MOST_STOPS);
    }

    /**
     * One for each set, always in the same order.
     *
     * @param possible trips that may run at all
     * @param certain trips that run in any case
     */
    List<Cut> cuts(boolean[] possible, boolean[] certain, Budget budget) {
        List<Cut> cuts = new ArrayList<>();
        for (int[] set : sets.subList(0, Math.min(sets.size(), MOST_SETS))) {
            boolean[] others = possible.clone();
            IntStream.of(set).forEach(trip -> others[trip] = false);
            int[] some = IntStream.of(set).filter(trip -> possible[trip]).toArray();
            int sure = (int) IntStream.of(set).filter(trip -> certain[trip]).count();
            int missed = budget.spent() ? 0 : day.goal().missed(day.filled(day.open(others)));
            cuts.add(new Cut(some, Math.max(sure, toSeat(missed, some))));
        }
        return cuts;
    }

    /** The fewest of these trips that have so many seats. */
    private int toSeat(int people, int[] set) {
        int[] seats = IntStream.of(set)
                .map(trip -> -day.trips().get(trip).ratedSeats())
                .sorted()
                .toArray();
        int least = 0;
        for (int left = people; left > 0 && least < seats.length; least++) {
            left += seats[least];
        }
        return least;
    }

    private List<int[]> alike(Function<Trip, Collection<?>> what) {
        Map<Collection<?>, List<Integer>> alike = new LinkedHashMap<>();
        for (int trip = 0; trip < day.trips().size(); trip++) {
            alike.computeIfAbsent(what.apply(day.trips().get(trip)), key -> new ArrayList<>())
                    .add(trip);
        }
        return alike.values().stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toList();
    }

    /** All unions of up to so many; of many only whole. */
    private void unions(List<int[]> parts, int most) {
        if (parts.size() > MOST_PARTS) {
            sets.add(parts.stream().flatMapToInt(IntStream::of).toArray());
            return;
        }
        for (int union = 1; union < 1 << parts.size(); union++) {
            if (Integer.bitCount(union) <= most) {
                int chosen = union;
                sets.add(IntStream.range(0, parts.size())
                        .filter(part -> (chosen >> part & 1) == 1)
                        .flatMap(part -> IntStream.of(parts.get(part)))
                        .toArray());
            }
        }
    }
}
