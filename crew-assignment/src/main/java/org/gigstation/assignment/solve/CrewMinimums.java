package org.gigstation.assignment.solve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gigstation.assignment.flow.Flow;
import org.gigstation.assignment.roster.DayRoster;
import org.gigstation.assignment.roster.Lines;

/** Lines whose crew did not come together are not run. */
final class CrewMinimums {

    /** Up to here one line is closed at a time, so that its people may save the next. */
    private static final int FEW = 8;

    private final DayRoster roster;
    private final Lines lines;

    CrewMinimums(DayRoster roster) {
        this.roster = roster;
        lines = roster.lines();
    }

    /** Demand indices to close next, those farthest from their minimum first; empty when every crew stands. Lines with pins always run. */
    List<Integer> toClose(Answer answer, Board pinned) {
        int demands = lines.source().size();
        int[] filled = new int[demands];
        boolean[] held = new boolean[demands];
        for (int person = 0; person < roster.peopleCount(); person++) {
            int line = answer.lineOf(person);
            if (line != Flow.FREE) {
                filled[lines.demandIndex(line)]++;
                held[lines.demandIndex(line)] |= pinned.fixedLine(person) != Board.OPEN;
            }
        }
        List<Integer> under = new ArrayList<>();
        for (int demand = 0; demand < demands; demand++) {
            int minimum = lines.source().get(demand).crew().minimum();
            if (filled[demand] > 0 && filled[demand] < minimum && !held[demand]) {
                under.add(demand);
            }
        }
        under.sort(Comparator.comparingInt((Integer demand) ->
                        filled[demand] - lines.source().get(demand).crew().minimum())
                .thenComparing(Comparator.naturalOrder()));
        return under.subList(0, under.size() <= FEW ? Math.min(1, under.size()) : under.size() / 2);
    }

    void close(List<Integer> demands, Board board) {
        for (int line = 0; line < lines.count(); line++) {
            if (demands.contains(lines.demandIndex(line))) {
                board.close(line);
            }
        }
    }
}
