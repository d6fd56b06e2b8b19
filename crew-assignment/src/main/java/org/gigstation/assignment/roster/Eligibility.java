package org.gigstation.assignment.roster;

import org.gigstation.assignment.DemandLine;
import org.gigstation.assignment.rulebook.Frame;
import org.gigstation.assignment.rulebook.Match;
import org.gigstation.assignment.rulebook.Rulebook;

/** The hard rules over arrays, for people who are {@link Callable}. Equal to the rulebook, pair by pair; a property test says so. */
final class Eligibility {

    private final People people;
    private final Lines lines;
    private final Frame frame;

    Eligibility(People people, Lines lines, Frame frame) {
        this.people = people;
        this.lines = lines;
        this.frame = frame;
    }

    boolean test(int person, int line, int roadMetres, int roadMinutes) {
        return (lines.asked[line] & people.declined[person]) == 0
                && roadMetres <= people.radiusMetres[person]
                && lines.startSecond[line] >= people.freeFrom[person]
                && lines.endSecond[line] <= people.freeTo[person]
                && skilled(person, line)
                && lines.liftKg[line] <= people.maxLiftKg[person]
                && lines.payFen[line] >= people.floorPayFen[person]
                && lines.minutes[line] + people.usedMinutes[person] <= people.mostMinutes[person]
                && lines.endSecond[line] + 60L * roadMinutes <= people.homeBy[person]
                && intricacies(person, line);
    }

    private boolean skilled(int person, int line) {
        int skill = lines.skill[line];
        return skill == Ids.NONE || people.level[skill][person] >= lines.level[line];
    }

    private boolean intricacies(int person, int line) {
        if (lines.leaders[line] && !people.source.get(person).canLead()) {
            return false;
        }
        DemandLine demand = lines.demandLine(line);
        if (people.intricate[person]) {
            return Rulebook.firstBroken(new Match(people.source.get(person), demand, frame))
                    .isEmpty();
        }
        return demand.blockedLabourers().isEmpty()
                || !demand.blockedLabourers().contains(people.source.get(person).id());
    }
}
