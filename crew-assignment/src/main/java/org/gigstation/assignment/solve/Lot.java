package org.gigstation.assignment.solve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gigstation.assignment.Labourer;

/**
 * Puts people in the order in which equals are taken: by village, and inside a village by lot. The seed draws the lot, so that nobody is
 * first for ever because of a place in a file; neighbours stay together, which the lists are quicker for.
 */
final class Lot {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private Lot() {}

    static List<Labourer> draw(List<Labourer> labourers, long seed) {
        List<Labourer> drawn = new ArrayList<>(labourers);
        drawn.sort(Comparator.comparing(Labourer::villageId)
                .thenComparingLong(one -> mixed(seed + GOLDEN * one.id().hashCode()))
                .thenComparing(Labourer::id));
        return drawn;
    }

    /** The finaliser of SplitMix64 (Steele, Lea, Flood 2014): every bit of the input moves every bit of the output. */
    private static long mixed(long value) {
        long bits = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        bits = (bits ^ (bits >>> 27)) * 0x94D049BB133111EBL;
        return bits ^ (bits >>> 31);
    }
}
