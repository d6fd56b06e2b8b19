package org.gigstation.notification.worker;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/** A thread that works while there is work, and looks again when woken or after a pause. Trouble costs a pause, never the thread. */
public final class Worker {

    private static final Logger LOG = Logger.getLogger(Worker.class);
    private static final Duration TROUBLE = Duration.ofMillis(500);

    private final BooleanSupplier work;
    private final Duration pause;
    private final Semaphore reasons = new Semaphore(0);
    private final Thread thread;
    private volatile boolean running = true;

    /**
     * @param work does some and says whether there may be more
     * @param pause longest time between two looks
     */
    public Worker(String name, Duration pause, BooleanSupplier work) {
        this.work = work;
        this.pause = pause;
        this.thread = new Thread(this::run, name);
    }

    public void start() {
        thread.start();
    }

    public void wake() {
        reasons.release();
    }

    /** Lets the work in hand end, and waits for that. */
    public void stop() {
        running = false;
        wake();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (running) {
            try {
                if (!work.getAsBoolean()) {
                    rest(pause);
                }
            } catch (RuntimeException e) {
                LOG.warnf(
                        "%s looks again after %s",
                        thread.getName(), e.getClass().getSimpleName());
                LOG.debug("the trouble", e);
                rest(TROUBLE);
            }
        }
    }

    private void rest(Duration most) {
        try {
            if (reasons.tryAcquire(most.toMillis(), TimeUnit.MILLISECONDS)) {
                reasons.drainPermits();
            }
        } catch (InterruptedException e) {
            running = false;
            Thread.currentThread().interrupt();
        }
    }
}
