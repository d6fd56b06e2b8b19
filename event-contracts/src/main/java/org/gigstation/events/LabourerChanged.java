package org.gigstation.events;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/**
 * All that dispatch may know of a person: no name, no ID number, no phone number.
 *
 * @param version grows with every change; an older version never replaces a newer one
 * @param lineId the primary phone line as an opaque id, {@code null} when the person has none; people of one line answer together
 * @param divisionCode 12-digit code of the home village
 * @param latitude degrees north of the home village
 * @param longitude degrees east of the home village
 * @param permitted {@code false} for a foreign national without a work permit number
 * @param radiusKm how far the person is willing to go
 * @param floorPayFen least pay for a day that the person accepts, 0 for none
 * @param maxHoursPerDay wished bound on the hours of a day
 * @param care children or elders to look after, {@code null} when there is nothing to heed
 * @param joinedOn the day of registration, where fairness begins to count
 */
public record LabourerChanged(
        UUID labourerId,
        long version,
        UUID householdId,
        @Nullable UUID lineId,
        String divisionCode,
        double latitude,
        double longitude,
        LocalDate birthDate,
        Status status,
        boolean permitted,
        Consents consents,
        List<Skill> skills,
        Limits limits,
        List<Window> weekly,
        List<DatedWindow> exceptions,
        double radiusKm,
        long floorPayFen,
        int maxHoursPerDay,
        @Nullable Care care,
        List<Pair> pairs,
        List<Tag> tags,
        LocalDate joinedOn)
        implements Event {

    @Override
    public UUID key() {
        return labourerId;
    }

    /** RESTRICTED: consent withdrawn or erasure asked for; matching stops. LEFT: no longer on the register. */
    public enum Status {
        ACTIVE,
        RESTRICTED,
        LEFT
    }

    /** What the person has agreed to; {@code insuredSumFen} is the sum agreed for accident cover (Insurance Law 34). */
    public record Consents(
            boolean dispatch, boolean sms, boolean insurance, long insuredSumFen, LocalDate validUntil) {}

    /** A skill with its level, 1 (learner) to 5 (master). */
    public record Skill(String code, int level) {}

    /** Self-declared limits; {@code maxLiftKg} is {@code null} when none is declared. */
    public record Limits(
            boolean noBending,
            @Nullable Integer maxLiftKg,
            boolean noPesticides,
            boolean noHeights,
            boolean noNights,
            boolean noColdWater) {}

    /** Available every week on that day, from inclusive to exclusive. */
    public record Window(DayOfWeek day, LocalTime from, LocalTime to) {}

    /** Overrides the weekly windows on one date; {@code from} and {@code to} are {@code null} when not available at all. */
    public record DatedWindow(LocalDate date, boolean available, @Nullable LocalTime from, @Nullable LocalTime to) {}

    /** Work must end by that time on those days: the child's class, never the child. */
    public record Care(LocalTime mustEndBy, List<DayOfWeek> days) {}

    /** A wish of the workers themselves towards a partner. */
    public record Pair(UUID partnerId, PairKind kind) {}

    /** What two people ask for. */
    public enum PairKind {
        TOGETHER_OR_NONE,
        SAME_SITE,
        SAME_BUS,
        OPPOSITE_SHIFTS
    }

    /** A status of public policy (out of poverty, relocated …) with its last valid day, {@code null} for open end. Never shown to employers. */
    public record Tag(String code, @Nullable LocalDate validUntil) {}
}
