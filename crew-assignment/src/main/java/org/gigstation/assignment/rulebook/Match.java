package org.gigstation.assignment.rulebook;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.Set;
import org.gigstation.assignment.Commitment;
import org.gigstation.assignment.DemandLine;
import org.gigstation.assignment.GeoPoint;
import org.gigstation.assignment.Labourer;
import org.gigstation.assignment.Shift;
import org.gigstation.assignment.Trip;
import org.gigstation.assignment.Window;
import org.gigstation.assignment.WorkCodes;
import org.gigstation.assignment.WorkLimits;

/** One labourer looked at for one line: the words in which the rulebook speaks. */
public record Match(Labourer labourer, DemandLine line, Frame frame) {

    public static final int NO_PICK_UP = Integer.MAX_VALUE;

    int age() {
        return labourer.person().ageOn(line.day());
    }

    WorkCodes codes() {
        return line.codes();
    }

    WorkLimits limits() {
        return labourer.limits();
    }

    /** Minutes at work on the line's day with every employer, this line included. */
    public int minutesThatDay() {
        int minutes = line.shift().minutes();
        for (Commitment commitment : labourer.calendar().commitments()) {
            if (dayOf(commitment.shift()).equals(line.day())) {
                minutes += commitment.shift().minutes();
            }
        }
        return minutes;
    }

    /** Days in a row this line would make, earlier and later commitments included. */
    public int daysRunning() {
        Set<LocalDate> worked = daysAtWork();
        int after = 0;
        while (worked.contains(line.day().plusDays(after + 1L))) {
            after++;
        }
        int before = 0;
        while (worked.contains(line.day().minusDays(before + 1L))
                && line.day().minusDays(before).isAfter(frame.firstDay())) {
            before++;
        }
        boolean reachesTheEve = !line.day().minusDays(before).isAfter(frame.firstDay());
        return after + 1 + before + (reachesTheEve ? labourer.calendar().daysRunning() : 0);
    }

    private Set<LocalDate> daysAtWork() {
        Set<LocalDate> days = new HashSet<>();
        for (Commitment commitment : labourer.calendar().commitments()) {
            days.add(dayOf(commitment.shift()));
        }
        return days;
    }

    public boolean overlapsCommitment() {
        for (Commitment commitment : labourer.calendar().commitments()) {
            if (commitment.shift().overlaps(line.shift())) {
                return true;
            }
        }
        return false;
    }

    /** Too little time on the road between this shift and the one before or after it. */
    public boolean cannotTravelBetween() {
        for (Commitment commitment : labourer.calendar().commitments()) {
            if (!commitment.shift().overlaps(line.shift()) && tooFarApart(commitment)) {
                return true;
            }
        }
        return false;
    }

    private boolean tooFarApart(Commitment commitment) {
        Shift other = commitment.shift();
        Duration between = other.end().isAfter(line.shift().start())
                ? Duration.between(line.shift().end(), other.start())
                : Duration.between(other.end(), line.shift().start());
        return between.toMinutes()
                < frame.travel().minutes(commitment.site(), line.site().point());
    }

    public boolean available() {
        for (Window window : labourer.calendar().windows()) {
            if (window.covers(line.shift())) {
                return true;
            }
        }
        return false;
    }

    /** Back in the village after the carer's hour; always false for those without one. */
    public boolean homeTooLate() {
        if (labourer.calendar().homeBy() == null) {
            return false;
        }
        long minutes = frame.travel().minutes(line.site().point(), home());
        ZonedDateTime home =
                line.shift().end().plus(Duration.ofMinutes(minutes)).atZone(frame.zone());
        return home.toLocalDate().isAfter(line.day())
                || home.toLocalTime().isAfter(labourer.calendar().homeBy());
    }

    public GeoPoint home() {
        return frame.villages().get(labourer.villageId());
    }

    /** Metres of road from the village to the site. */
    public int roadMetres() {
        return frame.travel().roadMetres(home(), line.site().point());
    }

    /** Shortest walk to a pick-up of a trip to this site that day; {@link #NO_PICK_UP} when there is none. */
    public int walkMetres() {
        int shortest = NO_PICK_UP;
        for (Trip trip : frame.trips()) {
            if (trip.day().equals(line.day())
                    && trip.siteIds().contains(line.site().id())) {
                shortest = Math.min(shortest, walkTo(trip));
            }
        }
        return shortest;
    }

    private int walkTo(Trip trip) {
        return trip.pickUps().stream()
                .mapToInt(stop -> frame.travel().roadMetres(home(), stop))
                .min()
                .orElse(NO_PICK_UP);
    }

    /** Level in the skill asked for, 0 without it; irrelevant when no skill is asked for. */
    public int skillLevel() {
        return line.skill() == null
                ? 0
                : labourer.skills().getOrDefault(line.skill().skill(), 0);
    }

    private LocalDate dayOf(Shift shift) {
        return shift.start().atZone(frame.zone()).toLocalDate();
    }
}
