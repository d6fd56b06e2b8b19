package org.gigstation.assignment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.gigstation.assignment.InvalidProblemException.Code;

/** What only the whole problem can know: ids are unique, references resolve, days lie inside the window, pins fit. */
final class ProblemCheck {

    private ProblemCheck() {}

    static void check(
            LocalDate firstDay,
            int days,
            List<Village> villages,
            List<Labourer> labourers,
            List<DemandLine> lines,
            List<Bond> bonds,
            List<Trip> trips,
            List<Pin> pins,
            List<Pin> previous) {
        Checks.within(days, 1, Problem.LONGEST_WINDOW_DAYS, Code.WINDOW_OUT_OF_RANGE, "window days");
        Map<String, Village> villageOf = unique(villages, Village::id, "village");
        Map<String, Labourer> labourerOf = unique(labourers, Labourer::id, "labourer");
        Map<String, DemandLine> lineOf = unique(lines, DemandLine::id, "line");
        unique(trips, Trip::id, "trip");
        labourers.forEach(one -> known(villageOf, one.villageId(), "village of labourer " + one.id()));
        lines.forEach(line -> insideWindow(line.day(), firstDay, days, "day of line " + line.id()));
        trips.forEach(trip -> insideWindow(trip.day(), firstDay, days, "day of trip " + trip.id()));
        bondsAreApart(bonds, labourerOf);
        pinsFit(pins, labourerOf, lineOf);
        // the previous plan may name people and lines that are gone: that is what re-planning is for
        previous.forEach(pin -> Checks.present(pin, "previous assignment"));
    }

    private static <T> Map<String, T> unique(List<T> items, Function<T, String> id, String kind) {
        Map<String, T> byId = new HashMap<>(items.size() * 2);
        for (T item : items) {
            if (byId.put(id.apply(item), item) != null) {
                throw new InvalidProblemException(Code.DUPLICATE_ID, kind + " id", id.apply(item));
            }
        }
        return byId;
    }

    private static void known(Map<String, ?> byId, String id, String subject) {
        if (!byId.containsKey(id)) {
            throw new InvalidProblemException(Code.UNKNOWN_REFERENCE, subject, id);
        }
    }

    private static void insideWindow(LocalDate day, LocalDate firstDay, int days, String subject) {
        if (day.isBefore(firstDay) || !day.isBefore(firstDay.plusDays(days))) {
            throw new InvalidProblemException(Code.DAY_OUTSIDE_WINDOW, subject, day);
        }
    }

    private static void bondsAreApart(List<Bond> bonds, Map<String, Labourer> labourerOf) {
        Set<String> bound = new HashSet<>();
        for (Bond bond : bonds) {
            for (String id : bond.labourers()) {
                known(labourerOf, id, "bond member");
                if (!bound.add(id)) {
                    throw new InvalidProblemException(Code.BOND_OVERLAPS, "labourer in two bonds", id);
                }
            }
        }
    }

    private static void pinsFit(List<Pin> pins, Map<String, Labourer> labourerOf, Map<String, DemandLine> lineOf) {
        Map<String, Integer> pinned = new HashMap<>();
        Map<String, DemandLine> dayTaken = new HashMap<>();
        for (Pin pin : pins) {
            known(labourerOf, pin.labourerId(), "pinned labourer");
            known(lineOf, pin.lineId(), "pinned line");
            DemandLine line = lineOf.get(pin.lineId());
            if (pinned.merge(line.id(), 1, Integer::sum) > line.headcount()) {
                throw new InvalidProblemException(
                        Code.PIN_CONFLICT, "pins on line " + line.id() + " of headcount", line.headcount());
            }
            if (dayTaken.put(pin.labourerId() + " " + line.day(), line) != null) {
                throw new InvalidProblemException(
                        Code.PIN_CONFLICT, "two pins on " + line.day() + " for labourer", pin.labourerId());
            }
        }
    }
}
