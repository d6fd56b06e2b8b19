package org.gigstation.bench.assignment;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Villages of unequal weight: log-normal, drawn for each on its own, so that what is crowded lies anywhere on the map. */
final class Crowding {

    private final double[] upTo;

    private Crowding(double[] upTo) {
        this.upTo = upTo;
    }

    /**
     * @param spread standard deviation of the logarithm: 0 makes all alike
     * @param share of the villages that have any weight; one always has
     */
    static Crowding of(int villages, double spread, double share, SplittableRandom random) {
        double[] upTo = new double[villages];
        double total = 0;
        for (int village = 0; village < villages; village++) {
            boolean any = random.nextDouble() < share || (village == villages - 1 && total == 0);
            total += any ? StrictMath.exp(spread * gaussian(random)) : 0;
            upTo[village] = total;
        }
        return new Crowding(upTo);
    }

    /** Sum of twelve uniform draws: near enough, and the same on every JDK. */
    private static double gaussian(SplittableRandom random) {
        double sum = -6;
        for (int i = 0; i < 12; i++) {
            sum += random.nextDouble();
        }
        return sum;
    }

    int draw(SplittableRandom random) {
        int at = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
        int village = at >= 0 ? at + 1 : -at - 1;
        return Math.min(village, upTo.length - 1);
    }
}
