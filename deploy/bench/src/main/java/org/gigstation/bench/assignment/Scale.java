package org.gigstation.bench.assignment;

/** How large an instance is. */
enum Scale {
    /** Yuewang and its neighbours: the blueberry morning. */
    TOWNSHIP("530304", 10, 18_000, 54, 1_200),
    /** Xuanwei. */
    COUNTY("530381", 100_000, 100_000, 2_000, 20_000),
    /** Qujing. */
    PREFECTURE("5303", 100_000, 2_200_000, 50_000, 300_000);

    /** Division code prefix the villages are taken from. */
    final String division;

    final int villagesMost;
    final int people;
    final int lines;
    final int positions;

    Scale(String division, int villagesMost, int people, int lines, int positions) {
        this.division = division;
        this.villagesMost = villagesMost;
        this.people = people;
        this.lines = lines;
        this.positions = positions;
    }
}
