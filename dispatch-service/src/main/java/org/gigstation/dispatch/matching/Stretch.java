package org.gigstation.dispatch.matching;

import java.time.LocalDate;
import java.util.List;

/** The days that are looked at together, one to fourteen. The first is firm, the others are tentative. */
public record Stretch(LocalDate first, int days) {

    public static Stretch of(LocalDate day) {
        return new Stretch(day, 1);
    }

    public LocalDate last() {
        return first.plusDays(days - 1L);
    }

    public List<LocalDate> dates() {
        return first.datesUntil(first.plusDays(days)).toList();
    }
}
