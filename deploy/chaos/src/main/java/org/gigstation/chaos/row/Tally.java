package org.gigstation.chaos.row;

import org.gigstation.chaos.fault.Fault;
import org.gigstation.chaos.fault.Fault.Shots;

/** Counts the faults of a row, and says which did not fire. */
final class Tally {
    private int injected;
    private int fired;
    private final StringBuilder duds = new StringBuilder();

    void inject(Fault fault) {
        Shots shots = fault.inject();
        injected += shots.injected();
        fired += shots.fired();
        if (shots.fired() < shots.injected()) {
            duds.append(duds.isEmpty() ? "" : "; ").append(fault.name());
        }
    }

    int injected() {
        return injected;
    }

    int fired() {
        return fired;
    }

    String duds() {
        return duds.toString();
    }
}
