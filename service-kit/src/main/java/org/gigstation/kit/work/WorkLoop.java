package org.gigstation.kit.work;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/**
 * A thread that works while there is work, and looks again when woken or after a pause. Trouble costs a pause, never the thread. The work
 * itself is safe with any number of replicas.
 */
public final class WorkLoop {

    private static final Logger LOG = Logger.getLogger(WorkLoop.class);
    private static final Duration TROUBLE = Duration.ofMillis(500);
    private static final Duration STOP = Duration.ofSeconds(10);

    private final Duration pause;
    private final BooleanSupplier work;
    private final Semaphore reasons = new Semaphore(0);
    private final Thread thread;
    private volatile boolean running = true;

    /**
     * @param pause longest time between two looks
     * @param work does one piece and says whether there may be more
     */
    public WorkLoop(String name, Duration pause, BooleanSupplier work) {
        this.pause = pause;
        this.work = work;
        this.thread = new Thread(this::run, name);
    }

    public void start() {
        thread.start();
    }

    public void wake() {
        reasons.release();
    }

    /** Whether nobody has asked it to stop; work that goes on for long looks here. */
    public boolean isRunning() {
        return running;
    }

    /** Lets the work in hand end, and waits for that. */
    public void stop() {
        running = false;
        wake();
        try {
            thread.join(STOP.toMillis());
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
