package org.gigstation.assignment.solve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gigstation.assignment.Assignment;
import org.gigstation.assignment.DemandLine;
import org.gigstation.assignment.Gap;
import org.gigstation.assignment.flow.Flow;
import org.gigstation.assignment.roster.DayRoster;
import org.gigstation.assignment.roster.Lines;
import org.gigstation.assignment.rulebook.Frame;
import org.gigstation.assignment.rulebook.Match;
import org.gigstation.assignment.rulebook.Rulebook;

/** Writes a day's answer down in the words of the edge, costs taken from the rulebook. */
final class DaySheet {

    private final LocalDate day;
    private final DayRoster roster;
    private final Frame frame;
    private final Ride ride;
    private final List<Assignment> assignments = new ArrayList<>();
    private final int[] taken;

    DaySheet(LocalDate day, DayRoster roster, Frame frame, Ride ride) {
        this.day = day;
        this.roster = roster;
        this.frame = frame;
        this.ride = ride;
        taken = new int[roster.lines().source().size()];
        for (int person = 0; person < roster.peopleCount(); person++) {
            int line = ride.answer().lineOf(person);
            if (line != Flow.FREE) {
                taken[roster.lines().demandIndex(line)]++;
                assignments.add(assignment(person, line));
            }
        }
        assignments.sort(Comparator.comparing(Assignment::lineId).thenComparing(Assignment::labourerId));
    }

    private Assignment assignment(int person, int line) {
        Lines lines = roster.lines();
        DemandLine demand = lines.demandLine(line);
        long points = Rulebook.cost(new Match(roster.labourer(person), demand, frame));
        return new Assignment(
                roster.labourer(person).id(), demand.id(), day, lines.leadersOnly(line), tripId(person), points);
    }

    private String tripId(int person) {
        int trip = ride.tripOf()[person];
        return trip == Seating.NO_TRIP ? null : ride.seats().trips().get(trip).id();
    }

    List<Assignment> assignments() {
        return assignments;
    }

    int filled() {
        return assignments.size();
    }

    long costPoints() {
        return assignments.stream().mapToLong(Assignment::costPoints).reduce(0, Math::addExact);
    }

    int positions() {
        return roster.lines().source().stream().mapToInt(DemandLine::headcount).reduce(0, Math::addExact);
    }

    List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        List<DemandLine> demands = roster.lines().source();
        for (int i = 0; i < demands.size(); i++) {
            int missing = demands.get(i).headcount() - taken[i];
            if (missing > 0) {
                gaps.add(new Gap(demands.get(i).id(), missing));
            }
        }
        return gaps;
    }

    /** The price of a demand line's ordinary posts; a line of leaders only has the leaders'. Posts fixed by ties keep the bound's price. */
    Map<String, Long> prices() {
        Map<String, Long> prices = new TreeMap<>();
        for (int line = 0; line < roster.lines().count(); line++) {
            boolean ordinary =
                    roster.lines().seatsOf(line) > 0 && !roster.lines().leadersOnly(line);
            String id = roster.lines().demandLine(line).id();
            if (ordinary || !prices.containsKey(id)) {
                prices.put(id, ride.price(line));
            }
        }
        return prices;
    }
}
