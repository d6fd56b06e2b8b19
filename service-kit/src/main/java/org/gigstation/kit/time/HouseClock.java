package org.gigstation.kit.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;

/**
 * The time of the house: told by the database now and then, carried on in between by the steady clock of the machine, which knows no jumps. All
 * processes agree on it, so a machine whose wall clock is an hour ahead ends nobody's time to answer.
 */
final class HouseClock extends Clock {
    private final LongSupplier steadyNanos;
    private final ZoneId zone;
    private final AtomicReference<Reading> reading;

    /** What the database said, and when by the steady clock: between {@code asked} and {@code asked + trip}. */
    private record Reading(Instant time, long asked, Duration trip) {
        Instant at(long nanos) {
            return time.plusNanos(nanos - asked).minus(trip.dividedBy(2));
        }
    }

    /** @param first what to go by until the database has been asked */
    HouseClock(Instant first, LongSupplier steadyNanos) {
        this(
                new AtomicReference<>(new Reading(first, steadyNanos.getAsLong(), Duration.ZERO)),
                steadyNanos,
                ZoneOffset.UTC);
    }

    private HouseClock(AtomicReference<Reading> reading, LongSupplier steadyNanos, ZoneId zone) {
        this.reading = reading;
        this.steadyNanos = steadyNanos;
        this.zone = zone;
    }

    /**
     * Takes over what the database said, unless we agree within the time that the question took.
     *
     * @param asked the steady clock before the question
     */
    void hear(Instant database, long asked) {
        long now = steadyNanos.getAsLong();
        Reading heard = new Reading(database, asked, Duration.ofNanos(now - asked));
        Duration difference = Duration.between(heard.at(now), instant()).abs();
        if (difference.compareTo(heard.trip().dividedBy(2)) > 0) {
            reading.set(heard);
        }
    }

    @Override
    public Instant instant() {
        return reading.get().at(steadyNanos.getAsLong());
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new HouseClock(reading, steadyNanos, other);
    }
}
