package org.gigstation.assignment.solve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gigstation.assignment.ChangeReport.BrokenPin;
import org.gigstation.assignment.DemandLine;
import org.gigstation.assignment.Pin;
import org.gigstation.assignment.roster.DayRoster;
import org.gigstation.assignment.roster.Lines;
import org.gigstation.assignment.rulebook.Frame;
import org.gigstation.assignment.rulebook.HardRule;
import org.gigstation.assignment.rulebook.Match;
import org.gigstation.assignment.rulebook.Rulebook;

/** Seats the pinned people, except where a rule nobody may override stands against it. */
final class Pinning {

    private final DayRoster roster;
    private final Frame frame;
    private final List<BrokenPin> broken = new ArrayList<>();

    Pinning(DayRoster roster, Frame frame) {
        this.roster = roster;
        this.frame = frame;
    }

    /** Takes the pinned people and their posts out of the board. */
    void seat(List<Pin> pins, Board board) {
        Map<String, Integer> first = firstPartOf(roster.lines());
        for (Pin pin : pins) {
            Integer line = first.get(pin.lineId());
            if (line == null) {
                continue;
            }
            int person = roster.person(pin.labourerId());
            Optional<HardRule> against = against(person, roster.lines().demandLine(line));
            if (against.isPresent()) {
                broken.add(new BrokenPin(pin, against.get().code()));
                board.keepHome(person);
            } else {
                board.fix(person, part(person, line, board));
            }
        }
    }

    private Optional<HardRule> against(int person, DemandLine line) {
        Match match = new Match(roster.labourer(person), line, frame);
        return Rulebook.HARD_RULES.stream()
                .filter(rule -> !rule.overridable() && rule.isBrokenBy(match))
                .findFirst();
    }

    /** A pinned leader takes a leader's post while there is one; everyone else takes what is left. */
    private int part(int person, int line, Board board) {
        Lines lines = roster.lines();
        boolean twoParts = lines.leadersOnly(line);
        boolean leads = roster.labourer(person).canLead() && board.seats(line) > 0;
        if (!twoParts || leads || board.seats(line + 1) == 0) {
            return line;
        }
        return line + 1;
    }

    private static Map<String, Integer> firstPartOf(Lines lines) {
        Map<String, Integer> first = new HashMap<>();
        for (int line = 0; line < lines.count(); line++) {
            first.putIfAbsent(lines.demandLine(line).id(), line);
        }
        return first;
    }

    List<BrokenPin> broken() {
        return broken;
    }
}
