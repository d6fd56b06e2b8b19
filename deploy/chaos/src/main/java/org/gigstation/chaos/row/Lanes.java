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

    /** Returns when the time is over and everything is mended. */
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
            for (Future<?> lane : running) {
                lane.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("A fault of row " + row.id() + " was not injected", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        } finally {
            lanes.shutdownNow();
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
