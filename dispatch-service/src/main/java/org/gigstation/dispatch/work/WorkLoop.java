package org.gigstation.dispatch.work;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/**
 * A thread that works as long as there is work, then waits to be woken or for its next look. The work itself is safe with any number of
 * replicas; a failure is told and tried again at the next look.
 */
public final class WorkLoop {

    private static final Logger LOG = Logger.getLogger(WorkLoop.class);
    private static final long STOP_MILLIS = TimeUnit.SECONDS.toMillis(10);

    private final String name;
    private final Duration idle;
    private final BooleanSupplier work;
    private final Semaphore wanted = new Semaphore(0);
    private final Thread thread;
    private volatile boolean running = true;

    /** @param work does one piece and says whether there may be more */
    public WorkLoop(String name, Duration idle, BooleanSupplier work) {
        this.name = name;
        this.idle = idle;
        this.work = work;
        this.thread = new Thread(this::run, name);
    }

    public void start() {
        thread.start();
    }

    public void wake() {
        wanted.release();
    }

    public boolean isRunning() {
        return running;
    }

    public void stop() {
        running = false;
        wake();
        try {
            thread.join(STOP_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (running) {
            if (!didWork()) {
                await();
            }
        }
    }

    private boolean didWork() {
        try {
            return work.getAsBoolean();
        } catch (RuntimeException e) {
            LOG.warnf(e, "%s tries again after %s", name, e.getClass().getSimpleName());
            return false;
        }
    }

    private void await() {
        try {
            if (wanted.tryAcquire(idle.toMillis(), TimeUnit.MILLISECONDS)) {
                wanted.drainPermits();
            }
        } catch (InterruptedException e) {
            running = false;
            Thread.currentThread().interrupt();
        }
    }
}
