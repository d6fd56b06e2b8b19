package org.gigstation.bench.assignment;

/** Supply: people free that day for each position. */
enum Regime {
    SLACK(2.0),
    TIGHT(1.35),
    SHORT(1.1),
    SHORTAGE(0.9);

    final double supply;

    Regime(double supply) {
        this.supply = supply;
    }
}
