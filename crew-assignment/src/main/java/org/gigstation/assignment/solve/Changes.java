package org.gigstation.assignment.solve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gigstation.assignment.Assignment;
import org.gigstation.assignment.ChangeReport;
import org.gigstation.assignment.ChangeReport.BrokenPin;
import org.gigstation.assignment.ChangeReport.Move;
import org.gigstation.assignment.DemandLine;
import org.gigstation.assignment.Pin;
import org.gigstation.assignment.Problem;

/** Sets a plan beside the previous one. */
final class Changes {

    private Changes() {}

    static ChangeReport of(Problem problem, List<Assignment> now, List<BrokenPin> broken) {
        if (problem.previous().isEmpty()) {
            return new ChangeReport(List.of(), List.of(), List.of(), List.of(), broken);
        }
        Map<String, Pin> before = beforeByPersonAndDay(problem);
        List<Pin> kept = new ArrayList<>();
        List<Move> moved = new ArrayList<>();
        List<Pin> added = new ArrayList<>();
        for (Assignment one : now) {
            Pin pin = new Pin(one.labourerId(), one.lineId());
            Pin was = before.remove(one.labourerId() + ' ' + one.day());
            if (was == null) {
                added.add(pin);
            } else if (was.lineId().equals(one.lineId())) {
                kept.add(pin);
            } else {
                moved.add(new Move(one.labourerId(), was.lineId(), one.lineId()));
            }
        }
        List<Pin> released = problem.previous().stream()
                .filter(new java.util.HashSet<>(before.values())::contains)
                .toList();
        return new ChangeReport(kept, moved, added, released, broken);
    }

    /** An assignment to a line that is gone has no day left; it is released under its own key. */
    private static Map<String, Pin> beforeByPersonAndDay(Problem problem) {
        Map<String, DemandLine> lines = new HashMap<>();
        problem.lines().forEach(line -> lines.put(line.id(), line));
        Map<String, Pin> before = new HashMap<>();
        for (Pin pin : problem.previous()) {
            DemandLine line = lines.get(pin.lineId());
            before.put(pin.labourerId() + ' ' + (line == null ? pin.lineId() : line.day()), pin);
        }
        return before;
    }
}
