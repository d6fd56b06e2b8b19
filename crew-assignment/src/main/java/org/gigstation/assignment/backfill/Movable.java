package org.gigstation.assignment.backfill;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.gigstation.assignment.backfill.Refill.Move;
import org.gigstation.assignment.flow.Flow;
import org.gigstation.assignment.flow.FlowSolver;
import org.gigstation.assignment.flow.Network;
import org.gigstation.assignment.flow.Session;
import org.gigstation.assignment.roster.DayLists;
import org.gigstation.assignment.roster.DayRoster;
import org.gigstation.assignment.roster.Lines;

/**
 * The day as a living flow: confirmed people are frozen, those who left are gone, the rest may move for one another. Built so that leaving
 * one's place costs a change; whoever the flow would rather have elsewhere even so, moves with the first refill.
 */
final class Movable {

    private final DayRoster roster;
    private final Map<String, String> placed;
    private final boolean[] barred;
    private final int[] open;
    private final Flow flow;
    private final Session session;
    private boolean settled;

    /** @param placed line by labourer as it is now; the lists must know the same as the previous plan */
    Movable(
            DayRoster roster,
            DayLists lists,
            Map<String, String> placed,
            Predicate<String> confirmed,
            Predicate<String> barredId) {
        this.roster = roster;
        this.placed = placed;
        Lines lines = roster.lines();
        barred = new boolean[roster.peopleCount()];
        int[] seats = lines.seats();
        for (int person = 0; person < barred.length; person++) {
            String id = roster.labourer(person).id();
            barred[person] = confirmed.test(id) || barredId.test(id);
            if (confirmed.test(id) && placed.containsKey(id)) {
                seats[part(placed.get(id), seats)]--;
            }
        }
        Network network = new Network(lists.arcs(), seats, lists.openCost(lines), (person, line) -> barred[person]);
        flow = FlowSolver.solve(network);
        session = new Session(network, flow);
        open = new int[lines.count()];
    }

    private int part(String lineId, int[] seats) {
        int found = 0;
        for (int line = 0; line < seats.length; line++) {
            if (id(line).equals(lineId) && (seats[line] > 0 || !roster.lines().leadersOnly(line))) {
                found = line;
            }
        }
        return found;
    }

    void freeze(int person) {
        session.freeze(person);
        barred[person] = true;
    }

    void leave(int person) {
        int line = session.leave(person);
        barred[person] = true;
        if (line != Flow.FREE) {
            open[line]++;
        }
    }

    Refill refill(String lineId) {
        List<Move> moves = new ArrayList<>();
        if (!settled) {
            settled = true;
            settle(moves);
        }
        for (int line = 0; line < open.length; line++) {
            if (open[line] > 0 && id(line).equals(lineId)) {
                open[line]--;
                session.refill(line).forEach(step -> moves.add(move(step)));
                break;
            }
        }
        return new Refill(lineId, moves);
    }

    /** Where the flow differs from what holds. */
    private void settle(List<Move> moves) {
        for (int person = 0; person < barred.length; person++) {
            int line = flow.lineOf()[person];
            String labourer = roster.labourer(person).id();
            if (line != Flow.FREE && !id(line).equals(placed.get(labourer))) {
                moves.add(new Move(labourer, placed.get(labourer), id(line)));
            }
        }
    }

    private Move move(Session.Step step) {
        String from = step.fromLine() == Flow.FREE ? null : id(step.fromLine());
        return new Move(roster.labourer(step.person()).id(), from, id(step.toLine()));
    }

    private String id(int line) {
        return roster.lines().demandLine(line).id();
    }
}
