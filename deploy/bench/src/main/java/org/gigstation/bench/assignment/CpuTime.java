package org.gigstation.bench.assignment;

import java.lang.management.ManagementFactory;

/**
 * CPU seconds of the calling thread. Ours and OR-Tools' flow both solve on it alone, so the figure holds on a machine that others use too;
 * compilation and garbage collection on other threads are not in it.
 */
final class CpuTime {

    private final long start = now();

    static CpuTime start() {
        return new CpuTime();
    }

    double seconds() {
        return (now() - start) / 1e9;
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
