package org.gigstation.registry.labourer;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What a person can, may and wants to do.
 *
 * @param radiusKm how far the person is willing to go
 * @param floorPayFen least pay for a day, 0 for none
 * @param maxHoursPerDay wished bound on the hours of a day
 * @param care {@code null} when there is nothing to heed
 */
public record Profile(
        @NotNull @Size(max = 20) List<@Valid @NotNull Skill> skills,
        @NotNull @Valid Limits limits,
        @NotNull @Size(max = 28) List<@Valid @NotNull Window> weekly,
        @NotNull @Size(max = 100) List<@Valid @NotNull DatedWindow> exceptions,
        @DecimalMin("0.5") @DecimalMax("500") double radiusKm,
        @Min(0) @Max(1_000_000) long floorPayFen,
        @Min(1) @Max(11) int maxHoursPerDay,
        @Valid Care care,
        @NotNull @Size(max = 20) List<@Valid @NotNull Tag> tags) {

    /** What is assumed of somebody who said nothing: every day from six to seven, within 15 km, up to 10 hours. */
    public static final Profile UNTOLD = new Profile(
            List.of(),
            Limits.NONE,
            Arrays.stream(DayOfWeek.values())
                    .map(day -> new Window(day, LocalTime.of(6, 0), LocalTime.of(19, 0)))
                    .toList(),
            List.of(),
            15,
            0,
            10,
            null,
            List.of());

    /** The same wishes, days and dates in their natural order: what says the same is the same. */
    public Profile inOrder() {
        return new Profile(
                skills,
                limits,
                weekly.stream()
                        .distinct()
                        .sorted(Comparator.comparing(Window::day)
                                .thenComparing(Window::from)
                                .thenComparing(Window::to))
                        .toList(),
                exceptions.stream()
                        .distinct()
                        .sorted(Comparator.comparing(DatedWindow::date)
                                .thenComparing(DatedWindow::from, Comparator.nullsFirst(Comparator.naturalOrder())))
                        .toList(),
                radiusKm,
                floorPayFen,
                maxHoursPerDay,
                care == null ? null : care.inOrder(),
                tags);
    }

    /** A skill of the catalogue with its level, 1 (learner) to 5 (master). */
    public record Skill(@NotNull @Pattern(regexp = "[a-z0-9-]{1,40}") String code, @Min(1) @Max(5) int level) {}

    /** Self-declared; {@code maxLiftKg} is {@code null} when none is declared. Why is never asked nor stored. */
    public record Limits(
            boolean noBending,
            @Min(1) @Max(100) Integer maxLiftKg,
            boolean noPesticides,
            boolean noHeights,
            boolean noNights,
            boolean noColdWater) {
        public static final Limits NONE = new Limits(false, null, false, false, false, false);
    }

    /** Available every week on that day, from inclusive to exclusive. */
    public record Window(@NotNull DayOfWeek day, @NotNull LocalTime from, @NotNull LocalTime to) {
        @JsonIgnore
        @AssertTrue(message = "开始须早于结束，精确到分 · from lies before to, both in whole minutes")
        public boolean isForward() {
            return from == null || to == null || from.isBefore(to) && isWholeMinute(from) && isWholeMinute(to);
        }
    }

    /** Overrides the week on one date; {@code from} and {@code to} are {@code null} when not available at all. */
    public record DatedWindow(@NotNull LocalDate date, boolean available, LocalTime from, LocalTime to) {
        @JsonIgnore
        @AssertTrue(
                message =
                        "出工日须有起止时间（精确到分），不出工日没有 · an available date has both times in whole minutes, another has none")
        public boolean isConsistent() {
            return available
                    ? from != null && to != null && from.isBefore(to) && isWholeMinute(from) && isWholeMinute(to)
                    : from == null && to == null;
        }
    }

    /** Work must end by that time on those days: the child's class, never the child. */
    public record Care(@NotNull LocalTime mustEndBy, @NotEmpty List<@NotNull DayOfWeek> days) {
        @JsonIgnore
        @AssertTrue(message = "时间精确到分 · a time in whole minutes")
        public boolean isInMinutes() {
            return mustEndBy == null || isWholeMinute(mustEndBy);
        }

        private Care inOrder() {
            return new Care(mustEndBy, days.stream().distinct().sorted().toList());
        }
    }

    /** A status with its last valid day, {@code null} for an open end. */
    public record Tag(@NotNull StatusTag code, LocalDate validUntil) {}

    private static boolean isWholeMinute(LocalTime time) {
        return time.getSecond() == 0 && time.getNano() == 0;
    }
}
