package org.gigstation.assignment.flow;

/** The roll call of any lists: goes through each again when it is called for. */
final class ListRollCall implements RollCall {

    private final ArcLists lists;
    private final Network.Bars bars;
    private final boolean[] isCalled;
    private final int[] calls;
    private int count;

    ListRollCall(ArcLists lists, Network.Bars bars) {
        this.lists = lists;
        this.bars = bars;
        isCalled = new boolean[lists.people()];
        calls = new int[lists.people()];
    }

    @Override
    public void call(int line, Asker asker) {
        while (lists.completeBelow(line) != ArcLists.COMPLETE) {
            lists.grow(line);
        }
        long[] arcs = lists.arcs(line);
        int size = lists.size(line);
        boolean ended = false;
        for (int at = 0; at < size && !ended; at++) {
            int person = ArcLists.person(arcs[at]);
            if (!isCalled[person] && !bars.bar(person, line)) {
                isCalled[person] = true;
                calls[count++] = person;
                ended = asker.told(person, ArcLists.cost(arcs[at]));
            }
        }
    }

    @Override
    public int called() {
        return count;
    }

    @Override
    public void takeBack(int left) {
        while (count > left) {
            isCalled[calls[--count]] = false;
        }
    }
}
