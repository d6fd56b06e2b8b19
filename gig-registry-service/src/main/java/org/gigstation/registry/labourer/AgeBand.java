package org.gigstation.registry.labourer;

/** Completed years, both ends included. */
enum AgeBand {
    UNDER_16(0, 15),
    FROM_16(16, 17),
    FROM_18(18, 29),
    FROM_30(30, 39),
    FROM_40(40, 49),
    FROM_50(50, 59),
    FROM_60(60, 150);

    final int youngest;
    final int oldest;

    AgeBand(int youngest, int oldest) {
        this.youngest = youngest;
        this.oldest = oldest;
    }
}
