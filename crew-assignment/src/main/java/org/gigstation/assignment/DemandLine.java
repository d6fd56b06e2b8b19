package org.gigstation.assignment;

import java.time.LocalDate;
import java.util.Set;
import org.gigstation.assignment.InvalidProblemException.Code;

/**
 * Posts of one kind at one site on one day. A demand over several days is several lines.
 *
 * @param day the work date in the problem's zone
 * @param headcount most people taken, the crew's maximum
 * @param payFen expected pay for the day, integer fen
 * @param skill what is asked for, or null
 * @param priority 1 (first) to 9 (last): a post of a higher class is never left open for one of a lower
 * @param blockedLabourers people this enterprise must not be sent
 * @param coverClosed the policy's cut-off has passed: only people already listed may go
 * @param seatNeeded reached only by a seat on one of the problem's trips
 */
public record DemandLine(
        String id,
        Site site,
        String workType,
        LocalDate day,
        Shift shift,
        int headcount,
        long payFen,
        WorkCodes codes,
        SkillNeed skill,
        int priority,
        CrewRule crew,
        Set<String> blockedLabourers,
        boolean coverClosed,
        boolean seatNeeded) {

    /** 0 is legal and plans nothing; the upper end is the largest order a county has ever taken, with room. */
    public static final int MAX_HEADCOUNT = 1_000_000;

    public DemandLine {
        Checks.present(id, "line id");
        Checks.present(site, "line " + id + " site");
        Checks.present(workType, "line " + id + " work type");
        Checks.present(day, "line " + id + " day");
        Checks.present(shift, "line " + id + " shift");
        Checks.within(headcount, 0, MAX_HEADCOUNT, Code.HEADCOUNT_OUT_OF_RANGE, "line " + id + " headcount");
        Checks.quantity(payFen, 0, 100_000_000L, "line " + id + " pay fen");
        Checks.present(codes, "line " + id + " codes");
        Checks.quantity(priority, 1, 9, "line " + id + " priority");
        Checks.present(crew, "line " + id + " crew");
        Checks.within(crew.minimum(), 0, headcount, Code.CREW_SIZE_OUT_OF_RANGE, "line " + id + " crew minimum");
        blockedLabourers = Set.copyOf(blockedLabourers);
    }

    /** The same work at the end of a bus ride. */
    public DemandLine reachedByBus() {
        return new DemandLine(
                id,
                site,
                workType,
                day,
                shift,
                headcount,
                payFen,
                codes,
                skill,
                priority,
                crew,
                blockedLabourers,
                coverClosed,
                true);
    }
}
