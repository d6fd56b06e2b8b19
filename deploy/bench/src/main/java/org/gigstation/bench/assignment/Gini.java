package org.gigstation.bench.assignment;

import java.util.Arrays;

/** Gini coefficient: mean difference between all pairs over twice the mean. */
final class Gini {

    private Gini() {}

    static double of(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double weighted = 0;
        double total = 0;
        for (int i = 0; i < sorted.length; i++) {
            weighted += (2.0 * (i + 1) - sorted.length - 1) * sorted[i];
            total += sorted[i];
        }
        return total == 0 ? 0 : weighted / (sorted.length * total);
    }
}
