package org.gigstation.assignment.roster;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gigstation.assignment.DemandLine;
import org.gigstation.assignment.Labourer;
import org.gigstation.assignment.Trip;
import org.gigstation.assignment.Village;
import org.gigstation.assignment.flow.ArcLists;
import org.gigstation.assignment.rulebook.Frame;

/** One day, ready to be solved: indices for people and lines, and lists on demand. */
public final class DayRoster {

    public static final long NO_WALK = -1;

    private final Frame frame;
    private final List<Village> villages;
    private final People people;
    private final Lines lines;
    private final Walks walks;
    private final int[] previous;
    private Map<String, Integer> personOf;
    /**
     * @param labourers those who can be called that day, see {@link Callable}
     * @param demands at least one line, all of that day
     */
    public DayRoster(
            LocalDate day, List<Village> villages, List<Labourer> labourers, List<DemandLine> demands, Frame frame) {
        this.frame = frame;
        this.villages = villages;
        walks = new Walks(villages, frame);
        Ids skills = new Ids();
        Ids enterprises = new Ids();
        Ids workTypes = new Ids();
        Ids villageIds = new Ids();
        villages.forEach(village -> villageIds.put(village.id()));
        lines = new Lines(demands, skills, enterprises, workTypes);
        people = new People(labourers, villageIds, skills, enterprises, workTypes);
        people.fill(day, lines, frame);
        previous = new int[labourers.size()];
        Map<String, Integer> demandOf = new HashMap<>();
        for (int i = 0; i < demands.size(); i++) {
            demandOf.put(demands.get(i).id(), i);
        }
        for (int i = 0; i < labourers.size(); i++) {
            String line = frame.previousLineOf(labourers.get(i).id(), day);
            previous[i] = line == null ? Ids.NONE : demandOf.getOrDefault(line, Ids.NONE);
        }
    }

    public Lines lines() {
        return lines;
    }

    public int peopleCount() {
        return people.count();
    }

    public Labourer labourer(int person) {
        return people.source.get(person);
    }

    /** Index of a labourer, or null for somebody who cannot be called. Made at the first question: most plans ask none. */
    public Integer person(String labourerId) {
        if (personOf == null) {
            personOf = new HashMap<>(people.count() * 2);
            for (int i = 0; i < people.count(); i++) {
                personOf.put(labourer(i).id(), i);
            }
        }
        return personOf.get(labourerId);
    }

    /** The day's lists. {@code placed} people are left out; households, as indices of their members, come as clones. */
    public DayLists lists(boolean[] placed, List<int[]> together, SeatPrices prices) {
        return lists(placed, together, prices, LazyLists.ROOM);
    }

    DayLists lists(boolean[] placed, List<int[]> together, SeatPrices prices, long room) {
        Fares fare = new Fares(frame, walks, prices);
        Households households = new Households(together, people.count());
        Costs costs = new Costs(people, lines, frame);
        long perChange = frame.weights().perChange();
        Eligibility eligibility = new Eligibility(people, lines, frame);
        Cards cards = new Cards(people, lines, frame, households, previous);
        Pairs pairs = new Pairs(people, lines, eligibility, costs, households, previous, perChange, cards);
        boolean[] admitted = admitted(placed, households);
        int[] base = leastBase(households, costs);
        Buckets buckets = new Buckets(
                people, villages.size(), base, i -> admitted[i] && !households.scattered(i, people.village));
        Reach[] reach = reach(fare);
        Outsiders outsiders = new Outsiders(people, lines, households, previous, admitted);
        ArcLists lists = new LazyLists(
                new Tables(people, lines, base, households, costs, pairs, reach), buckets, outsiders, room);
        return new DayLists(lists, dearest(base, reach, costs), perChange, pairs, reach);
    }

    /** Points of the walk from a person's village to the trip; {@link #NO_WALK} when it is too far. */
    public long walkPoints(int person, Trip trip) {
        return walks.points(people.village[person], trip);
    }

    private boolean[] admitted(boolean[] placed, Households households) {
        boolean[] admitted = new boolean[people.count()];
        for (int i = 0; i < admitted.length; i++) {
            admitted[i] = !placed[i];
        }
        for (int i = 0; i < admitted.length; i++) {
            for (int member : households.of(i)) {
                admitted[i] &= !placed[member];
            }
        }
        return admitted;
    }

    /**
     * A household's members share their base, so that the order inside a bucket still bounds their cost. One of them may have been in the
     * crew and the other not, so it is taken that both were.
     */
    private int[] leastBase(Households households, Costs costs) {
        int[] base = people.base.clone();
        for (int i = 0; i < base.length; i++) {
            int[] members = households.of(i);
            if (members.length > 0) {
                long sum = Arrays.stream(members)
                        .mapToLong(member -> people.base[member])
                        .sum();
                base[i] = (int) Math.floorDiv(sum, members.length) - costs.newToCrew();
            }
        }
        return base;
    }

    private Reach[] reach(Reaches.TravelFare fare) {
        int[] radius = new int[villages.size()];
        for (int i = 0; i < people.count(); i++) {
            radius[people.village[i]] = Math.max(radius[people.village[i]], people.radiusMetres[i]);
        }
        Reaches reaches = new Reaches(villages, radius, frame, fare);
        Reach[] reach = new Reach[lines.count()];
        Arrays.setAll(reach, line -> reaches.of(lines.demandLine(line)));
        return reach;
    }

    private static long dearest(int[] base, Reach[] reach, Costs costs) {
        long travel = 0;
        for (Reach near : reach) {
            travel = Math.max(travel, near.size() == 0 ? 0 : near.points()[near.size() - 1]);
        }
        return travel + Arrays.stream(base).max().orElse(0) + costs.largestExtra();
    }
}
