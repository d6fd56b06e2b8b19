package org.gigstation.assignment.roster;

import java.time.LocalDate;
import org.gigstation.assignment.Caps;
import org.gigstation.assignment.Cover;
import org.gigstation.assignment.DemandLine;
import org.gigstation.assignment.Labourer;
import org.gigstation.assignment.Person.Permit;
import org.gigstation.assignment.Standing;
import org.gigstation.assignment.rulebook.Frame;
import org.gigstation.assignment.rulebook.Match;

/** Whether a person can be called at all on a day: the hard rules that no line can change. The others never enter a list. */
public final class Callable {

    private final LocalDate day;
    private final DemandLine anyLine;
    private final Frame frame;

    public Callable(LocalDate day, DemandLine anyLine, Frame frame) {
        this.day = day;
        this.anyLine = anyLine;
        this.frame = frame;
    }

    public boolean test(Labourer labourer) {
        return labourer.standing() == Standing.ACTIVE
                && labourer.cover() != Cover.NO_CONSENT
                && labourer.person().permit() != Permit.MISSING
                && !labourer.calendar().windows().isEmpty()
                && oldEnough(labourer)
                && rested(labourer);
    }

    private boolean oldEnough(Labourer labourer) {
        Caps caps = frame.caps();
        int age = labourer.person().ageOn(day);
        LocalDate checkedUp = labourer.person().checkedUpOn();
        boolean protectedMinor = checkedUp != null && !checkedUp.isAfter(day);
        return age >= caps.minimumAge() && (age >= caps.adultAge() || protectedMinor);
    }

    private boolean rested(Labourer labourer) {
        int before = day.equals(frame.firstDay()) ? labourer.calendar().daysRunning() : 0;
        int running = labourer.calendar().commitments().isEmpty()
                ? before + 1
                : new Match(labourer, anyLine, frame).daysRunning();
        return running <= frame.caps().daysRunningMost();
    }
}
