package org.gigstation.notification.delivery;

import java.time.Duration;
import java.time.Instant;

/** Lets a channel rest that fails again and again, then lets one message try. */
final class CircuitBreaker {

    private final int mostFailures;
    private final Duration pause;
    private int failures;
    private Instant openUntil = Instant.EPOCH;
    private boolean trying;

    CircuitBreaker(int mostFailures, Duration pause) {
        this.mostFailures = mostFailures;
        this.pause = pause;
    }

    enum State {
        CLOSED,
        OPEN,
        /** One message is trying. */
        HALF_OPEN
    }

    synchronized State state(Instant now) {
        if (failures < mostFailures) {
            return State.CLOSED;
        }
        return now.isBefore(openUntil) ? State.OPEN : State.HALF_OPEN;
    }

    /** How many of the wanted messages may go. */
    synchronized int admit(int wanted, Instant now) {
        return switch (state(now)) {
            case CLOSED -> wanted;
            case OPEN -> 0;
            case HALF_OPEN -> trying ? 0 : Math.min(1, wanted);
        };
    }

    /** A message goes; in a half-open circuit it is the one that tries. */
    synchronized void departed(Instant now) {
        trying = state(now) == State.HALF_OPEN;
    }

    synchronized void succeeded() {
        failures = 0;
        trying = false;
    }

    synchronized void failed(Instant now) {
        failures++;
        trying = false;
        if (failures >= mostFailures) {
            openUntil = now.plus(pause);
        }
    }
}
