package org.gigstation.assignment.roster;

import org.gigstation.assignment.History;
import org.gigstation.assignment.InvalidProblemException;
import org.gigstation.assignment.InvalidProblemException.Code;
import org.gigstation.assignment.Labourer;
import org.gigstation.assignment.Weights;
import org.gigstation.assignment.rulebook.Frame;

/** The cost terms of the rulebook over arrays: travel by village, base by person, and the rest here by pair. */
final class Costs {

    /** Keeps a cost inside an int and every sum over a plan inside a long. */
    static final long LARGEST = 1 << 28;

    private final People people;
    private final Lines lines;
    private final Weights weights;
    private final int warnedMinutes;

    Costs(People people, Lines lines, Frame frame) {
        this.people = people;
        this.lines = lines;
        weights = frame.weights();
        warnedMinutes = frame.caps().dayMinutesWarn();
    }

    /** What depends on the person alone. */
    static int base(Labourer labourer, Weights weights) {
        History history = labourer.history();
        long points = history.daysWorkedLast14() * weights.perRecentDay()
                + (14 - Math.min(14, history.daysSinceLastOffer())) * weights.perDayOfferedTooSoon()
                + (history.monitoredAndIdle() ? 0 : weights.notMonitored())
                + history.queueNumber() * weights.perQueueNumber();
        if (points > LARGEST) {
            throw new InvalidProblemException(
                    Code.WEIGHT_OUT_OF_RANGE, "fairness weights: points of labourer " + labourer.id(), points);
        }
        return (int) points;
    }

    /** What is neither the person's nor the village's: 0 or more. */
    int extra(int person, int line) {
        long points = people.lastEnterprise[person] == lines.enterprise[line] ? 0 : weights.newToCrew();
        if (!people.welcomes[lines.workType[line]].get(person)) {
            points += weights.notWished();
        }
        int over = lines.minutes[line] + people.usedMinutes[person] - warnedMinutes;
        if (over > 0) {
            points += (over + 59) / 60 * weights.perHourAbove8();
        }
        if (lines.skill[line] != Ids.NONE) {
            points += (people.level[lines.skill[line]][person] - lines.level[line]) * weights.perSkillLevelSpare();
        }
        return (int) points;
    }

    /** At most every {@link #extra} of the line, but for its enterprise's last crew: for them it may be less by {@link #newToCrew}. */
    int leastExtra(int line) {
        int over = Math.max(0, lines.minutes[line] - warnedMinutes);
        return (int) (weights.newToCrew() + (over + 59) / 60 * weights.perHourAbove8());
    }

    /** What is added to {@link #leastExtra} at least on a line whose work a person did not ask for. */
    int notWished() {
        return (int) weights.notWished();
    }

    int newToCrew() {
        return (int) weights.newToCrew();
    }

    /** At least every {@link #extra}. */
    long largestExtra() {
        return weights.newToCrew()
                + weights.notWished()
                + 24 * weights.perHourAbove8()
                + 5 * weights.perSkillLevelSpare();
    }
}
