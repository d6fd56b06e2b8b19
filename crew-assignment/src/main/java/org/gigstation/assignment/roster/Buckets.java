package org.gigstation.assignment.roster;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** Callable people by village and skill, least base cost first: what a list is merged from. */
final class Buckets {

    /** Worths beyond this are not told apart. */
    private static final long FAR = 1 << 29;

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

    private Buckets(int skills, int[] start, int[] person, int[] points) {
        this.skills = skills;
        this.start = start;
        this.person = person;
        this.points = points;
    }

    /** Those drawn, in the same order. */
    Buckets only(boolean[] drawn) {
        int[] newStart = new int[start.length];
        int[] newPerson = new int[person.length];
        int[] newPoints = new int[person.length];
        int count = 0;
        for (int bucket = 0; bucket < count(); bucket++) {
            for (int place = start[bucket]; place < start[bucket + 1]; place++) {
                if (drawn[person[place]]) {
                    newPerson[count] = person[place];
                    newPoints[count++] = points[place];
                }
            }
            newStart[bucket + 1] = count;
        }
        return new Buckets(skills, newStart, Arrays.copyOf(newPerson, count), Arrays.copyOf(newPoints, count));
    }

    /** The same in the order of base + worth, as far as that is told from afar. */
    Buckets inOrderOf(long[] worth) {
        int[] newPerson = person.clone();
        int[] newPoints = points.clone();
        long[] keys = new long[0];
        for (int bucket = 0; bucket < count(); bucket++) {
            int from = start[bucket];
            int size = start[bucket + 1] - from;
            keys = keys.length < size ? new long[size] : keys;
            for (int i = 0; i < size; i++) {
                long sum = points[from + i] + Math.min(FAR, worth[person[from + i]]);
                keys[i] = sum << 32 | i;
            }
            Arrays.sort(keys, 0, size);
            for (int i = 0; i < size; i++) {
                newPerson[from + i] = person[from + (int) keys[i]];
                newPoints[from + i] = (int) (keys[i] >> 32);
            }
        }
        return new Buckets(skills, start, newPerson, newPoints);
    }

    /** No person's points are less. */
    int least() {
        return Arrays.stream(points).min().orElse(0);
    }

    /** The village of each person, {@link Ids#NONE} for those who stand in no bucket. */
    int[] homes(int people) {
        int[] homes = new int[people];
        Arrays.fill(homes, Ids.NONE);
        for (int village = 0; village < villages(); village++) {
            int everybody = bucket(village, Ids.NONE);
            for (int place = start[everybody]; place < start[everybody + 1]; place++) {
                homes[person[place]] = village;
            }
        }
        return homes;
    }

    int villages() {
        return count() / (skills + 1);
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

    /** Of a bucket, 0 for the one of all. */
    int skillOf(int bucket) {
        return bucket % (skills + 1);
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
