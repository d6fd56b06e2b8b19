package org.gigstation.bench.assignment;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.gigstation.assignment.Calendar;
import org.gigstation.assignment.Cover;
import org.gigstation.assignment.History;
import org.gigstation.assignment.Labourer;
import org.gigstation.assignment.Person;
import org.gigstation.assignment.Standing;
import org.gigstation.assignment.Village;
import org.gigstation.assignment.Window;
import org.gigstation.assignment.Wishes;
import org.gigstation.assignment.WorkLimits;

/** Invented labourers. Equal parts are shared between people, so that a prefecture's table fits in memory. */
final class People {

    private static final Calendar NOT_FREE = new Calendar(List.of(), List.of(), 0, null);
    private static final Calendar ALL_DAY = free(5, 21, null);
    private static final Calendar SCHOOL_HOURS = free(8, 16, null);
    private static final Calendar CARER = free(5, 21, LocalTime.of(17, 30));
    private static final WorkLimits[] LIMITS = {
        new WorkLimits(15, false, false, false, false, false),
        new WorkLimits(25, true, false, false, false, false),
        new WorkLimits(WorkLimits.ANY_LOAD, false, true, true, false, false),
        new WorkLimits(WorkLimits.ANY_LOAD, false, false, true, true, true)
    };

    /** By road. Nothing said means 15 km; many ask for their own township only. */
    private static final int[] RADIUS_METRES = {5_000, 8_000, 10_000, 10_000, 15_000, 15_000, 15_000, 20_000};

    /** One village in six has more than twice the people of the middle one. */
    private static final double HOMES_SPREAD = 0.7;

    private final SplittableRandom random;
    private final List<Village> villages;
    private final Map<Object, Object> shared = new HashMap<>();

    People(SplittableRandom random, List<Village> villages) {
        this.random = random;
        this.villages = villages;
    }

    private static Calendar free(int from, int to, LocalTime homeBy) {
        Window window = new Window(
                Instances.DAY.atTime(from, 0).atZone(Instances.ZONE).toInstant(),
                Instances.DAY.atTime(to, 0).atZone(Instances.ZONE).toInstant());
        return new Calendar(List.of(window), List.of(), 0, homeBy);
    }

    List<Labourer> draw(Scale scale, Regime regime) {
        double free = regime.supply * scale.positions / scale.people;
        Crowding homes = Crowding.of(villages.size(), HOMES_SPREAD, 1, random.split());
        List<Labourer> people = new ArrayList<>(scale.people);
        for (int i = 0; i < scale.people; i++) {
            people.add(labourer("L" + i, villages.get(homes.draw(random)), random.nextDouble() < free));
        }
        return people;
    }

    private Labourer labourer(String id, Village village, boolean free) {
        LocalDate born = share(LocalDate.of(1956, 1, 1).plusDays(random.nextInt(48 * 365)));
        return new Labourer(
                id,
                village.id(),
                share(Person.born(born)),
                share(skills()),
                random.nextInt(100) < 25 ? LIMITS[random.nextInt(LIMITS.length)] : WorkLimits.NONE,
                free ? calendar() : NOT_FREE,
                share(new Wishes(
                        RADIUS_METRES[random.nextInt(RADIUS_METRES.length)],
                        8_000L + 1_000 * random.nextInt(4),
                        wished(),
                        Set.of())),
                share(new History(
                        random.nextInt(random.nextInt(15) + 1),
                        random.nextInt(20),
                        random.nextInt(100) < 20,
                        random.nextInt(100) < 30 ? Posts.enterprise(random.nextInt(54)) : null,
                        0)),
                Standing.ACTIVE,
                Cover.CAN_BE_LISTED,
                random.nextInt(100) < 12);
    }

    private Calendar calendar() {
        int draw = random.nextInt(100);
        return draw < 85 ? ALL_DAY : draw < 93 ? CARER : SCHOOL_HOURS;
    }

    private Set<String> wished() {
        return random.nextInt(100) < 60 ? Set.of() : Set.of(Posts.skewedType(random), Posts.skewedType(random) + "+");
    }

    private Map<String, Integer> skills() {
        Map<String, Integer> skills = new HashMap<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            skills.put(Posts.skewedSkill(random), 1 + random.nextInt(random.nextInt(5) + 1));
        }
        return Map.copyOf(skills);
    }

    @SuppressWarnings("unchecked")
    private <T> T share(T value) {
        return (T) shared.computeIfAbsent(value, key -> value);
    }
}
