package org.gigstation.assignment.rulebook;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gigstation.assignment.Caps;
import org.gigstation.assignment.DemandLine;
import org.gigstation.assignment.GeoPoint;
import org.gigstation.assignment.Pin;
import org.gigstation.assignment.Problem;
import org.gigstation.assignment.TravelModel;
import org.gigstation.assignment.Trip;
import org.gigstation.assignment.Village;
import org.gigstation.assignment.Weights;

/** What all matches of a problem share. */
public record Frame(
        LocalDate firstDay,
        ZoneId zone,
        Weights weights,
        Caps caps,
        TravelModel travel,
        Map<String, GeoPoint> villages,
        List<Trip> trips,
        Map<String, String> previousLine) {

    public static Frame of(Problem problem) {
        Map<String, GeoPoint> points =
                problem.villages().stream().collect(Collectors.toMap(Village::id, Village::point));
        Map<String, LocalDate> dayOf =
                problem.lines().stream().collect(Collectors.toMap(DemandLine::id, DemandLine::day));
        Map<String, String> previous = new HashMap<>();
        for (Pin pin : problem.previous()) {
            LocalDate day = dayOf.get(pin.lineId());
            if (day != null) {
                previous.put(key(pin.labourerId(), day), pin.lineId());
            }
        }
        return new Frame(
                problem.firstDay(),
                problem.zone(),
                problem.weights(),
                problem.caps(),
                problem.travel(),
                points,
                problem.trips(),
                previous);
    }

    /** Where the previous plan had this person that day, or null. */
    public String previousLineOf(String labourerId, LocalDate day) {
        return previousLine.isEmpty() ? null : previousLine.get(key(labourerId, day));
    }

    private static String key(String labourerId, LocalDate day) {
        return labourerId + ' ' + day;
    }
}
