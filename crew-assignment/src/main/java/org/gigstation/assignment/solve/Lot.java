package org.gigstation.assignment.solve;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.gigstation.assignment.Labourer;

/**
 * Puts people in the order in which equals are taken: by village, and inside a village by lot. The seed draws the lot, so that nobody is
 * first for ever because of a place in a file; neighbours stay together, which the lists are quicker for.
 */
final class Lot {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private Lot() {}

    static List<Labourer> draw(List<Labourer> labourers, long seed) {
        long[] lot = IntStream.range(0, labourers.size())
                .mapToLong(i -> mixed(seed + GOLDEN * (i + 1)))
                .toArray();
        return IntStream.range(0, labourers.size())
                .boxed()
                .sorted(Comparator.<Integer, String>comparing(
                                i -> labourers.get(i).villageId())
                        .thenComparingLong(i -> lot[i]))
                .map(labourers::get)
                .toList();
    }

    /** The finaliser of SplitMix64 (Steele, Lea, Flood 2014): every bit of the input moves every bit of the output. */
    private static long mixed(long value) {
        long bits = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        bits = (bits ^ (bits >>> 27)) * 0x94D049BB133111EBL;
        return bits ^ (bits >>> 31);
    }
}
