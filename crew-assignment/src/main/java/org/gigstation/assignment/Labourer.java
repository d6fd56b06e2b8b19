package org.gigstation.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One person of the pool, as far as matching may know: no name, no phone, no ID number.
 *
 * @param skills skill code to level, 1 (learner) to 5 (master)
 * @param canLead may lead a crew
 */
public record Labourer(
        String id,
        String villageId,
        Person person,
        Map<String, Integer> skills,
        WorkLimits limits,
        Calendar calendar,
        Wishes wishes,
        History history,
        Standing standing,
        Cover cover,
        boolean canLead) {

    public Labourer {
        Checks.present(id, "labourer id");
        Checks.present(villageId, "labourer " + id + " village");
        Checks.present(person, "labourer " + id + " person");
        skills = Map.copyOf(Checks.present(skills, "labourer " + id + " skills"));
        skills.forEach((skill, level) -> Checks.quantity(level, 1, 5, "labourer " + id + " level of " + skill));
        Checks.present(limits, "labourer " + id + " limits");
        Checks.present(calendar, "labourer " + id + " calendar");
        Checks.present(wishes, "labourer " + id + " wishes");
        Checks.present(history, "labourer " + id + " history");
        Checks.present(standing, "labourer " + id + " standing");
        Checks.present(cover, "labourer " + id + " cover");
    }

    /** The same person the day after working there: hours, run of days, fairness and crew have moved on. */
    public Labourer afterWork(DemandLine line) {
        List<Commitment> commitments = new ArrayList<>(calendar.commitments());
        commitments.add(new Commitment(line.id(), line.shift(), line.site().point()));
        Calendar moved = new Calendar(calendar.windows(), commitments, calendar.daysRunning(), calendar.homeBy());
        int worked = Math.min(14, history.daysWorkedLast14() + 1);
        return with(moved, new History(worked, 0, false, line.site().enterpriseId(), history.queueNumber()));
    }

    /** The same person after a day at home: one day longer since the last offer. */
    public Labourer afterRest() {
        History moved = new History(
                history.daysWorkedLast14(),
                Math.min(14, history.daysSinceLastOffer() + 1),
                history.monitoredAndIdle(),
                history.lastEnterpriseId(),
                history.queueNumber());
        return history.daysSinceLastOffer() >= 14 ? this : with(calendar, moved);
    }

    private Labourer with(Calendar otherCalendar, History otherHistory) {
        return new Labourer(
                id, villageId, person, skills, limits, otherCalendar, wishes, otherHistory, standing, cover, canLead);
    }
}
