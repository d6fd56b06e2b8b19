package org.gigstation.demo.figures;

/** What the handsets themselves say. Durations in milliseconds. */
record HandsetFigures(
        long sent, long delivered, long replies, long unanswered, long medianToResult, long p99ToResult) {}
