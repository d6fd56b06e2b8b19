package org.gigstation.chaos.check;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gigstation.chaos.check.Violation.Kind;

/** Nobody on two posts at once, no post and no bus with too many, nobody without cover. */
public final class Bookings {
    private Bookings() {}

    /** A live assignment; times are half open. */
    public record Booking(String id, String labourer, String post, Instant from, Instant to, boolean covered) {}

    /** Something with room: a post with its headcount, a trip with its seats, and what its own counter says. */
    public record Room(String id, int size, int taken, int counted) {}

    public static List<Violation> doubleBooked(List<Booking> live) {
        List<Violation> found = new ArrayList<>();
        Map<String, List<Booking>> byLabourer = live.stream().collect(Collectors.groupingBy(Booking::labourer));
        byLabourer.forEach((labourer, bookings) -> {
            List<Booking> inOrder = bookings.stream()
                    .sorted(Comparator.comparing(Booking::from).thenComparing(Booking::id))
                    .toList();
            Instant busyUntil = Instant.MIN;
            for (Booking booking : inOrder) {
                if (booking.from().isBefore(busyUntil)) {
                    found.add(Violation.of(Kind.DOUBLE_BOOKED, "labourer %s at %s", labourer, booking.from()));
                }
                busyUntil = busyUntil.isAfter(booking.to()) ? busyUntil : booking.to();
            }
        });
        return found;
    }

    public static List<Violation> uncovered(List<Booking> live) {
        return live.stream()
                .filter(booking -> !booking.covered())
                .map(booking -> Violation.of(Kind.OVERFILLED, "assignment %s is not covered", booking.id()))
                .toList();
    }

    /** What is taken is counted from the assignments, never believed from the counter; the counter must agree. */
    public static List<Violation> overfilled(List<Room> rooms) {
        return rooms.stream()
                .filter(room -> room.counted() > room.size() || room.counted() != room.taken())
                .map(room -> Violation.of(
                        Kind.OVERFILLED,
                        "%s: %d of %d, its counter says %d",
                        room.id(),
                        room.counted(),
                        room.size(),
                        room.taken()))
                .toList();
    }
}
