package org.gigstation.notification.delivery;

import java.time.Instant;

/**
 * How a channel is. Counts are those of this process since its start.
 *
 * @param open whether messages go this way now
 * @param paused the carrier asked to slow down
 * @param later attempts put off: throttled, link down
 * @param unknown attempts whose answer was lost
 */
public record ChannelHealth(
        String name,
        String adapter,
        int order,
        boolean open,
        int sessions,
        CircuitBreaker.State circuit,
        boolean paused,
        int inFlight,
        int window,
        int partsPerSecond,
        long accepted,
        long later,
        long refused,
        long unknown,
        String lastTrouble,
        Instant lastTroubleAt) {}
