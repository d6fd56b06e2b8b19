package org.gigstation.assignment.solve;

/**
 * What can be one too many or one short while people move in a ring, numbered: a line with one too many, home, a line and a full trip with
 * one too many each, a trip alone, a line with one short.
 */
record Places(int lines, int trips) {

    int count() {
        return 2 * lines + 1 + lines * trips + trips;
    }

    int home() {
        return lines;
    }

    int both(int line, int trip) {
        return lines + 1 + line * trips + trip;
    }

    int trip(int trip) {
        return lines + 1 + lines * trips + trip;
    }

    int shortOf(int line) {
        return lines + 1 + lines * trips + trips + line;
    }
}
