package org.gigstation.local.smsc;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jsmpp.session.SMPPServerSession;

/** Sessions of the station that can take a deliver_sm, used in turn. */
final class Sessions {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final List<SMPPServerSession> bound = new ArrayList<>();
    private int turn;

    void add(SMPPServerSession session) {
        lock.lock();
        try {
            bound.add(session);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    void remove(SMPPServerSession session) {
        lock.lock();
        try {
            bound.remove(session);
        } finally {
            lock.unlock();
        }
    }

    /** Waits up to {@code patience} for a session. */
    Optional<SMPPServerSession> next(Duration patience) throws InterruptedException {
        lock.lock();
        try {
            long nanos = patience.toNanos();
            while (bound.isEmpty() && nanos > 0) {
                nanos = changed.awaitNanos(nanos);
            }
            return bound.isEmpty() ? Optional.empty() : Optional.of(bound.get(turn++ % bound.size()));
        } finally {
            lock.unlock();
        }
    }

    /** Lets time pass after a refusal; ends early when a new session binds. */
    void pause(Duration pause) throws InterruptedException {
        lock.lock();
        try {
            if (changed.await(pause.toNanos(), TimeUnit.NANOSECONDS)) {
                return;
            }
        } finally {
            lock.unlock();
        }
    }

    int count() {
        lock.lock();
        try {
            return bound.size();
        } finally {
            lock.unlock();
        }
    }
}
