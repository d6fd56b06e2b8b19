package org.gigstation.dispatch.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.gigstation.assignment.Shift;
import org.gigstation.events.LabourerChanged;
import org.gigstation.events.LabourerChanged.Consents;
import org.gigstation.events.LabourerChanged.DatedWindow;
import org.gigstation.events.LabourerChanged.Limits;
import org.gigstation.events.LabourerChanged.Status;
import org.gigstation.events.LabourerChanged.Window;
import org.junit.jupiter.api.Test;

class AvailabilityTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate FRIDAY = LocalDate.of(2026, 7, 3);

    @Test
    void somebody_who_declared_no_hours_is_asked_at_any_time() {
        assertThat(isFree(List.of(), List.of(), shift(20, 28))).isTrue();
    }

    @Test
    void the_weekly_hours_hold_the_whole_shift_or_not() {
        List<Window> weekly = List.of(new Window(DayOfWeek.FRIDAY, LocalTime.of(7, 0), LocalTime.of(16, 0)));

        assertThat(isFree(weekly, List.of(), shift(7, 16))).isTrue();
        assertThat(isFree(weekly, List.of(), shift(7, 17))).isFalse();
    }

    @Test
    void one_date_overrides_the_week() {
        List<Window> weekly = List.of(new Window(DayOfWeek.FRIDAY, LocalTime.of(7, 0), LocalTime.of(16, 0)));
        List<DatedWindow> away = List.of(new DatedWindow(FRIDAY, false, null, null));

        assertThat(isFree(weekly, away, shift(7, 16))).isFalse();
    }

    @Test
    void a_night_shift_fits_hours_that_meet_at_midnight() {
        List<Window> nights = List.of(
                new Window(DayOfWeek.FRIDAY, LocalTime.of(20, 0), LocalTime.of(23, 59)),
                new Window(DayOfWeek.SATURDAY, LocalTime.MIDNIGHT, LocalTime.of(6, 0)));

        assertThat(isFree(nights, List.of(), shift(21, 29))).isTrue();
    }

    private static boolean isFree(List<Window> weekly, List<DatedWindow> exceptions, Shift shift) {
        var facts = new LabourerChanged(
                new UUID(0, 1),
                1,
                new UUID(0, 2),
                null,
                "530304202001",
                25,
                103,
                LocalDate.of(1980, 1, 1),
                Status.ACTIVE,
                true,
                new Consents(true, true, true, 1, FRIDAY),
                List.of(),
                new Limits(false, null, false, false, false, false),
                weekly,
                exceptions,
                10,
                0,
                9,
                null,
                List.of(),
                List.of(),
                FRIDAY);
        return Availability.of(facts, Stretch.of(FRIDAY), ZONE).stream().anyMatch(window -> window.covers(shift));
    }

    /** Hours of Friday; above 24 they lie on Saturday. */
    private static Shift shift(int from, int to) {
        var midnight = FRIDAY.atStartOfDay(ZONE);
        return new Shift(
                midnight.plusHours(from).toInstant(), midnight.plusHours(to).toInstant());
    }
}
