package org.gigstation.assignment.roster;

import java.util.Arrays;
import org.gigstation.assignment.flow.Network;
import org.gigstation.assignment.flow.RollCall;

/**
 * The roll call by villages: who is called leaves the chains of their village and its skills, so that a later line meets only those who are
 * left, and a search through everybody looks at each person a few times instead of once for every line.
 */
final class VillageRollCall implements RollCall {

    private static final int END = -1;

    private final Lines lines;
    private final Buckets buckets;
    private final Pairs pairs;
    private final Reach[] reach;
    private final Outsiders outsiders;
    private final Network.Bars bars;

    /** Per bucket, the first place that is left; per place, the next and the one before. {@code ~bucket} is before the first. */
    private final int[] first;

    private final int[] next;
    private final int[] before;
    /** Places of a person: the last, and for each the one before it. */
    private final int[] lastPlace;

    private final int[] placeBefore;
    private final boolean[] isCalled;
    private final int[] calls;
    private int count;

    VillageRollCall(Tables tables, Buckets buckets, Outsiders outsiders, Network.Bars bars) {
        this.lines = tables.lines();
        this.buckets = buckets;
        this.pairs = tables.pairs();
        this.reach = tables.reach();
        this.outsiders = outsiders;
        this.bars = bars;
        first = new int[buckets.count()];
        next = new int[buckets.places()];
        before = new int[buckets.places()];
        int people = tables.people().count();
        lastPlace = new int[people];
        placeBefore = new int[buckets.places()];
        isCalled = new boolean[people];
        calls = new int[people];
        Arrays.fill(lastPlace, END);
        for (int bucket = 0; bucket < first.length; bucket++) {
            chain(bucket);
        }
    }

    private void chain(int bucket) {
        int from = buckets.from(bucket);
        int to = buckets.to(bucket);
        first[bucket] = from < to ? from : END;
        for (int place = from; place < to; place++) {
            before[place] = place == from ? ~bucket : place - 1;
            next[place] = place + 1 < to ? place + 1 : END;
            int person = buckets.at(place);
            placeBefore[place] = lastPlace[person];
            lastPlace[person] = place;
        }
    }

    @Override
    public void call(int line, Asker asker) {
        if (lines.seats[line] > 0 && !callOutsiders(line, asker)) {
            callVillages(line, asker);
        }
    }

    private boolean callOutsiders(int line, Asker asker) {
        for (int person : outsiders.of(line)) {
            if (!isCalled[person] && ask(line, person, pairs.cost(person, line, reach[line]), asker)) {
                return true;
            }
        }
        return false;
    }

    private void callVillages(int line, Asker asker) {
        Reach near = reach[line];
        for (int row = 0; row < near.size(); row++) {
            int place = first[buckets.bucket(near.village()[row], lines.skill[line])];
            while (place != END) {
                int following = next[place];
                int person = buckets.at(place);
                if (ask(line, person, pairs.cost(person, line, near, row), asker)) {
                    return;
                }
                place = following;
            }
        }
    }

    private boolean ask(int line, int person, int cost, Asker asker) {
        if (cost == Pairs.FORBIDDEN || bars.bar(person, line)) {
            return false;
        }
        isCalled[person] = true;
        calls[count++] = person;
        for (int place = lastPlace[person]; place != END; place = placeBefore[place]) {
            linkPast(before[place], next[place]);
        }
        return asker.told(person, cost);
    }

    private void linkPast(int left, int right) {
        if (left < 0) {
            first[~left] = right;
        } else {
            next[left] = right;
        }
        if (right != END) {
            before[right] = left;
        }
    }

    @Override
    public int called() {
        return count;
    }

    @Override
    public void takeBack(int left) {
        while (count > left) {
            int person = calls[--count];
            isCalled[person] = false;
            for (int place = lastPlace[person]; place != END; place = placeBefore[place]) {
                linkBack(place);
            }
        }
    }

    /** The latest call is taken back first, so the neighbours are those of then. */
    private void linkBack(int place) {
        if (before[place] < 0) {
            first[~before[place]] = place;
        } else {
            next[before[place]] = place;
        }
        if (next[place] != END) {
            before[next[place]] = place;
        }
    }
}
