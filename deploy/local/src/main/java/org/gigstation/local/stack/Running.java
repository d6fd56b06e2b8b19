package org.gigstation.local.stack;

import java.util.concurrent.CompletableFuture;
import org.gigstation.local.process.ChildProcess;

/**
 * Something that was started and is ready.
 *
 * @param pid process id, 0 for what runs inside the supervisor
 * @param ended completes when it ends, asked or not
 * @param stop ends it and returns when it is gone
 */
record Running(long pid, CompletableFuture<Integer> ended, Runnable stop) {

    static Running process(ChildProcess child, Runnable stop) {
        return new Running(child.pid(), child.onExit(), stop);
    }

    /** Runs inside the supervisor and ends only with it. */
    static Running inside(Runnable stop) {
        return new Running(0, new CompletableFuture<>(), stop);
    }
}
