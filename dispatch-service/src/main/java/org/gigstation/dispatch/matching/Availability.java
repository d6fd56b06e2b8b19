package org.gigstation.dispatch.matching;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gigstation.assignment.Window;
import org.gigstation.events.LabourerChanged;
import org.gigstation.events.LabourerChanged.DatedWindow;

/** When a person is free around work dates: weekly hours, with what one date says instead. Who declared no hours is asked at any. */
final class Availability {

    private static final long SEAM_SECONDS = 60;

    private Availability() {}

    static List<Window> of(LabourerChanged facts, Stretch stretch, ZoneId zone) {
        List<Window> free = new ArrayList<>();
        stretch.first()
                .minusDays(1)
                .datesUntil(stretch.last().plusDays(2))
                .forEach(day -> free.addAll(
                        day.equals(stretch.first()) ? ofDay(facts, day, zone) : untilCare(facts, day, zone)));
        free.sort(Comparator.comparing(Window::start));
        return joined(free);
    }

    /** The way home on the first day is the rulebook's matter; on tentative days work ends before the hour of care. */
    private static List<Window> untilCare(LabourerChanged facts, LocalDate day, ZoneId zone) {
        if (facts.care() == null || !facts.care().days().contains(day.getDayOfWeek())) {
            return ofDay(facts, day, zone);
        }
        Instant care = instant(day, facts.care().mustEndBy(), zone);
        return ofDay(facts, day, zone).stream()
                .filter(window -> window.start().isBefore(care))
                .map(window -> new Window(window.start(), window.end().isBefore(care) ? window.end() : care))
                .toList();
    }

    private static List<Window> ofDay(LabourerChanged facts, LocalDate day, ZoneId zone) {
        List<DatedWindow> dated = facts.exceptions().stream()
                .filter(exception -> exception.date().equals(day))
                .toList();
        if (!dated.isEmpty()) {
            return dated.stream()
                    .filter(DatedWindow::available)
                    .map(exception -> window(day, exception.from(), exception.to(), zone))
                    .toList();
        }
        if (facts.weekly().isEmpty()) {
            return List.of(window(day, null, null, zone));
        }
        return facts.weekly().stream()
                .filter(weekly -> weekly.day() == day.getDayOfWeek())
                .map(weekly -> window(day, weekly.from(), weekly.to(), zone))
                .toList();
    }

    /** From midnight without a start, to the next without an end; an end before the start lies on the next day. */
    private static Window window(LocalDate day, LocalTime from, LocalTime to, ZoneId zone) {
        LocalTime start = from == null ? LocalTime.MIDNIGHT : from;
        boolean nextDay = to == null || !to.isAfter(start);
        LocalTime end = to == null ? LocalTime.MIDNIGHT : to;
        return new Window(instant(day, start, zone), instant(nextDay ? day.plusDays(1) : day, end, zone));
    }

    private static Instant instant(LocalDate day, LocalTime time, ZoneId zone) {
        return day.atTime(time).atZone(zone).toInstant();
    }

    /** Windows that meet, or leave out the last minute of a day, are one. */
    private static List<Window> joined(List<Window> sorted) {
        List<Window> joined = new ArrayList<>();
        for (Window next : sorted) {
            Window last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && !next.start().isAfter(last.end().plusSeconds(SEAM_SECONDS))) {
                Instant end = next.end().isAfter(last.end()) ? next.end() : last.end();
                joined.set(joined.size() - 1, new Window(last.start(), end));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }
}
