package org.gigstation.notification.operations;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** A place in the list of recent lines: microseconds since 1970 and a line's id, as {@code 1751421600000000-0190…}. */
record RecentCursor(Instant at, UUID lineId) {

    static final String PATTERN = "[0-9]{16}-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private static final int DIGITS = 16;

    /** Before everything. */
    static RecentCursor top(Instant now) {
        return new RecentCursor(now.plus(1, ChronoUnit.DAYS), new UUID(-1, -1));
    }

    static RecentCursor of(RecentLines.LastSaid said) {
        return new RecentCursor(said.at(), said.lineId());
    }

    /** @param written matches {@link #PATTERN} */
    static RecentCursor of(String written) {
        Instant at = Instant.EPOCH.plus(Long.parseLong(written.substring(0, DIGITS)), ChronoUnit.MICROS);
        return new RecentCursor(at, UUID.fromString(written.substring(DIGITS + 1)));
    }

    @Override
    public String toString() {
        return String.format("%016d-%s", ChronoUnit.MICROS.between(Instant.EPOCH, at), lineId);
    }
}
