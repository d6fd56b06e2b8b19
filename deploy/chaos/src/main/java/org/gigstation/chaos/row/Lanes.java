package org.gigstation.chaos.row;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gigstation.chaos.fault.Fault;

/** Breaks everything that a row breaks, each victim in a lane of its own: faults of one victim come one after the other, those of others meanwhile. */
final class Lanes {
    private final Row row;
    private final Stage stage;
    private final Tally tally;
    private final long deadline;
    private final boolean eachAtLeastOnce;

    /** @param eachAtLeastOnce every fault is injected once even when the time is over before */
    Lanes(Row row, Stage stage, Tally tally, long deadline, boolean eachAtLeastOnce) {
        this.row = row;
        this.stage = stage;
        this.tally = tally;
        this.deadline = deadline;
        this.eachAtLeastOnce = eachAtLeastOnce;
    }

    /** A fault could not be injected, or what it broke did not come back: the row is lost, those after it are not. */
    static final class BrokenOff extends RuntimeException {
        private static final long serialVersionUID = 1;

        private BrokenOff(String row, Throwable cause) {
            super(
                    "row " + row + " broke off: "
                            + cause.toString().lines().findFirst().orElse(""),
                    cause);
        }
    }

    /**
     * Returns when the time is over and everything is mended.
     *
     * @throws BrokenOff when a fault could not be injected
     */
    void run() {
        List<String> victims =
                row.faults().apply(stage).stream().map(Fault::victim).distinct().toList();
        ExecutorService lanes = Executors.newFixedThreadPool(Math.max(1, victims.size()));
        try {
            List<Future<?>> running = new ArrayList<>();
            for (String victim : victims) {
                Stage own = stage.with(new Random(stage.seed() ^ (row.id() + victim).hashCode()));
                running.add(lanes.submit(() -> breakAgainAndAgain(victim, own)));
            }
            endOf(running);
        } finally {
            lanes.shutdownNow();
        }
    }

    /** When one lane breaks off the others still come to their end, so that what they broke is mended. */
    private void endOf(List<Future<?>> running) {
        List<Throwable> broken = new ArrayList<>();
        for (Future<?> lane : running) {
            try {
                lane.get();
            } catch (ExecutionException e) {
                broken.add(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted", e);
            }
        }
        if (!broken.isEmpty()) {
            throw new BrokenOff(row.id(), broken.get(0));
        }
    }

    private void breakAgainAndAgain(String victim, Stage own) {
        boolean first = true;
        while (first || System.nanoTime() < deadline) {
            List<Fault> faults = new ArrayList<>(row.faults().apply(own));
            faults.removeIf(fault -> !fault.victim().equals(victim));
            Collections.shuffle(faults, own.random());
            for (Fault fault : faults) {
                if (!(first && eachAtLeastOnce) && System.nanoTime() > deadline) {
                    return;
                }
                tally.inject(fault);
            }
            first = false;
        }
    }
}
