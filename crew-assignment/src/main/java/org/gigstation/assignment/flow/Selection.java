package org.gigstation.assignment.flow;

/** Hoare's selection: the n-th smallest in linear time, without sorting the rest. */
final class Selection {

    private Selection() {}

    /** @param rank 0 for the smallest, less than {@code count}; reorders the values */
    static long nthSmallest(long[] values, int count, int rank) {
        int low = 0;
        int high = count - 1;
        while (low < high) {
            long pivot = values[(low + high) >>> 1];
            int left = low;
            int right = high;
            while (left <= right) {
                while (values[left] < pivot) {
                    left++;
                }
                while (values[right] > pivot) {
                    right--;
                }
                if (left <= right) {
                    long swapped = values[left];
                    values[left++] = values[right];
                    values[right--] = swapped;
                }
            }
            if (rank <= right) {
                high = right;
            } else if (rank >= left) {
                low = left;
            } else {
                break;
            }
        }
        return values[rank];
    }
}
