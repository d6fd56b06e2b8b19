package org.gigstation.local.stack;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.gigstation.local.stack.StackStatus.PartStatus;
import org.gigstation.local.stack.StackStatus.State;

/** One part of the stack under supervision: started, watched, and started again when it dies. */
final class Part {
    private static final System.Logger LOG = System.getLogger(Part.class.getName());
    private static final int FIRST_TRIES = 3;
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final String name;
    private final String where;
    private final Path log;
    private final Supplier<Running> starter;
    private final ScheduledExecutorService supervision;
    private final Runnable changed;

    private State state = State.WAITING;
    private Optional<Running> running = Optional.empty();
    private int restarts;
    private int failures;
    private long startMillis;
    private boolean stopping;

    Part(
            String name,
            String where,
            Path log,
            Supplier<Running> starter,
            ScheduledExecutorService supervision,
            Runnable changed) {
        this.name = name;
        this.where = where;
        this.log = log;
        this.starter = starter;
        this.supervision = supervision;
        this.changed = changed;
    }

    String name() {
        return name;
    }

    synchronized PartStatus status() {
        return new PartStatus(
                name, state, where, running.map(Running::pid).orElse(0L), restarts, startMillis, log.toString());
    }

    /** Returns when it is ready. On a busy machine a first try may come too early; the third failure is thrown. */
    void startPatiently() {
        for (int attempt = 1; ; attempt++) {
            try {
                start();
                return;
            } catch (RuntimeException e) {
                if (attempt == FIRST_TRIES) {
                    throw e;
                }
                LOG.log(System.Logger.Level.WARNING, name + " did not start; trying again", e);
                move(State.RESTARTING);
            }
        }
    }

    private void start() {
        move(State.STARTING);
        long before = System.nanoTime();
        Running started;
        try {
            started = starter.get();
        } catch (RuntimeException e) {
            move(State.FAILED);
            throw e;
        }
        boolean tooLate;
        synchronized (this) {
            tooLate = stopping;
            running = Optional.of(started);
            startMillis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - before);
            failures = 0;
        }
        if (tooLate) {
            started.stop().run();
            return;
        }
        started.ended().thenAccept(this::died);
        move(State.READY);
    }

    void stop() {
        Optional<Running> toStop;
        synchronized (this) {
            stopping = true;
            toStop = running;
            running = Optional.empty();
        }
        toStop.ifPresent(each -> each.stop().run());
        move(State.STOPPED);
    }

    private void died(int exitCode) {
        synchronized (this) {
            if (stopping) {
                return;
            }
            running = Optional.empty();
            restarts++;
        }
        LOG.log(System.Logger.Level.WARNING, "{0} ended with {1}; starting it again", name, exitCode);
        move(State.RESTARTING);
        supervision.execute(this::startAgain);
    }

    private void startAgain() {
        synchronized (this) {
            if (stopping) {
                return;
            }
        }
        try {
            start();
            LOG.log(System.Logger.Level.INFO, "{0} is back after {1} ms", name, startMillis);
        } catch (RuntimeException e) {
            long pause = Math.min(LONGEST_PAUSE.toMillis(), 250L << Math.min(failures++, 5));
            LOG.log(System.Logger.Level.WARNING, name + " did not come back; trying again in " + pause + " ms", e);
            move(State.RESTARTING);
            supervision.schedule(this::startAgain, pause, TimeUnit.MILLISECONDS);
        }
    }

    private void move(State next) {
        synchronized (this) {
            state = next;
        }
        changed.run();
    }
}
