package org.gigstation.assignment.roster;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Draws one person in so many, counting them out village by village among those with the same skills, in the order of their base cost; so a
 * few stand for all, and the same few each time.
 */
final class Draw {

    private final Buckets buckets;
    private final long[] skillsOf;
    private final boolean[] drawn;

    private Draw(Buckets buckets, int people) {
        this.buckets = buckets;
        drawn = new boolean[people];
        skillsOf = new long[people];
        for (int bucket = 0; bucket < buckets.count(); bucket++) {
            for (int place = buckets.from(bucket); place < buckets.to(bucket); place++) {
                skillsOf[buckets.at(place)] |= 1L << buckets.skillOf(bucket);
            }
        }
    }

    /** Whether each person is drawn. */
    static boolean[] oneIn(int many, Buckets buckets, int people) {
        Draw draw = new Draw(buckets, people);
        int count = 0;
        for (int village = 0; village < buckets.villages(); village++) {
            for (int person : draw.bySkills(village)) {
                draw.drawn[person] = count++ % many == many / 2;
            }
        }
        return draw.drawn;
    }

    private Integer[] bySkills(int village) {
        int everybody = buckets.bucket(village, Ids.NONE);
        int from = buckets.from(everybody);
        Integer[] people = new Integer[buckets.to(everybody) - from];
        Arrays.setAll(people, i -> buckets.at(from + i));
        Arrays.sort(people, Comparator.comparing(person -> skillsOf[person]));
        return people;
    }
}
