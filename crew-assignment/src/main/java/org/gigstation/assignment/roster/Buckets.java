package org.gigstation.assignment.roster;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** Callable people by village and skill, least base cost first: what a list is merged from. */
final class Buckets {

    private final int skills;
    private final int[] start;
    private final int[] person;
    /** Base cost of the person at the same place: read one after the other, not looked up. */
    private final int[] points;

    /**
     * @param base points per person, the order inside a bucket
     * @param admitted who may appear at all
     */
    Buckets(People people, int villages, int[] base, IntPredicate admitted) {
        skills = people.level.length;
        int[] order = byBase(base, admitted);
        start = new int[villages * (skills + 1) + 1];
        for (int one : order) {
            for (int skill = Ids.NONE; skill < skills; skill++) {
                if (has(people, one, skill)) {
                    start[bucket(people.village[one], skill) + 1]++;
                }
            }
        }
        for (int i = 1; i < start.length; i++) {
            start[i] += start[i - 1];
        }
        person = new int[start[start.length - 1]];
        points = new int[person.length];
        int[] next = start.clone();
        for (int one : order) {
            for (int skill = Ids.NONE; skill < skills; skill++) {
                if (has(people, one, skill)) {
                    int place = next[bucket(people.village[one], skill)]++;
                    person[place] = one;
                    points[place] = base[one];
                }
            }
        }
    }

    private static int[] byBase(int[] base, IntPredicate admitted) {
        long[] keys = new long[base.length];
        int count = 0;
        for (int i = 0; i < base.length; i++) {
            if (admitted.test(i)) {
                keys[count++] = (long) base[i] << 32 | i;
            }
        }
        Arrays.sort(keys, 0, count);
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            order[i] = (int) keys[i];
        }
        return order;
    }

    private static boolean has(People people, int person, int skill) {
        return skill == Ids.NONE || people.level[skill][person] > 0;
    }

    int bucket(int village, int skill) {
        return village * (skills + 1) + skill + 1;
    }

    int count() {
        return start.length - 1;
    }

    /** Places in all buckets; a person has one for each skill and one more. */
    int places() {
        return person.length;
    }

    int from(int bucket) {
        return start[bucket];
    }

    int to(int bucket) {
        return start[bucket + 1];
    }

    int at(int position) {
        return person[position];
    }

    int pointsAt(int position) {
        return points[position];
    }
}
