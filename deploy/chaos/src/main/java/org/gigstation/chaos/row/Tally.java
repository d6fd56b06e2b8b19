package org.gigstation.chaos.row;

import org.gigstation.chaos.fault.Fault;
import org.gigstation.chaos.fault.Fault.Shots;

/** Counts the faults of a row, which come from several lanes, and says which did not fire. */
final class Tally {
    private int injected;
    private int fired;
    private final StringBuilder duds = new StringBuilder();

    void inject(Fault fault) {
        count(fault, fault.inject());
    }

    private synchronized void count(Fault fault, Shots shots) {
        injected += shots.injected();
        fired += shots.fired();
        if (shots.fired() < shots.injected()) {
            duds.append(duds.isEmpty() ? "" : "; ").append(fault.name());
        }
    }

    synchronized int injected() {
        return injected;
    }

    synchronized int fired() {
        return fired;
    }

    synchronized String duds() {
        return duds.toString();
    }
}
