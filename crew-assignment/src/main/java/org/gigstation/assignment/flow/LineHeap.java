package org.gigstation.assignment.flow;

import java.util.Arrays;

/** A binary heap of lines with keys that may fall, ordered by (key, line) so that every run pops alike. */
final class LineHeap {

    private static final int ABSENT = -1;

    private final int[] heap;
    private final int[] position;
    private final long[] key;
    private final int[] stamp;
    private int stamps;
    private int size;

    LineHeap(int lines) {
        heap = new int[lines];
        position = new int[lines];
        key = new long[lines];
        stamp = new int[lines];
        Arrays.fill(position, ABSENT);
    }

    boolean isEmpty() {
        return size == 0;
    }

    long topKey() {
        return size == 0 ? Long.MAX_VALUE : key[heap[0]];
    }

    void put(int line, long newKey) {
        key[line] = newKey;
        stamp[line] = ++stamps;
        if (position[line] == ABSENT) {
            position[line] = size;
            heap[size++] = line;
        }
        rise(position[line]);
    }

    int pop() {
        int top = heap[0];
        position[top] = ABSENT;
        int last = heap[--size];
        if (size > 0) {
            heap[0] = last;
            position[last] = 0;
            sink(0);
        }
        return top;
    }

    void clear() {
        for (int i = 0; i < size; i++) {
            position[heap[i]] = ABSENT;
        }
        size = 0;
        stamps = 0;
    }

    private void rise(int start) {
        int at = start;
        int line = heap[at];
        while (at > 0) {
            int up = (at - 1) >> 1;
            if (!before(line, heap[up])) {
                break;
            }
            set(at, heap[up]);
            at = up;
        }
        set(at, line);
    }

    private void sink(int start) {
        int at = start;
        int line = heap[at];
        for (int down = 2 * at + 1; down < size; down = 2 * at + 1) {
            if (down + 1 < size && before(heap[down + 1], heap[down])) {
                down++;
            }
            if (!before(heap[down], line)) {
                break;
            }
            set(at, heap[down]);
            at = down;
        }
        set(at, line);
    }

    private boolean before(int a, int b) {
        return key[a] < key[b] || (key[a] == key[b] && stamp[a] > stamp[b]);
    }

    private void set(int at, int line) {
        heap[at] = line;
        position[line] = at;
    }
}
