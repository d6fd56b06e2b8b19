package org.gigstation.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.gigstation.assignment.rulebook.Frame;
import org.gigstation.assignment.rulebook.Match;

/** The small world of the tests: two villages, a few sites, one week in July. */
public final class Given {

    public static final LocalDate DAY = LocalDate.of(2026, 7, 3);
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    public static final String NEAR = "V-near";
    public static final String FAR = "V-far";
    public static final List<Village> VILLAGES =
            List.of(new Village(NEAR, new GeoPoint(25.40, 103.50)), new Village(FAR, new GeoPoint(25.50, 103.50)));
    public static final Site SITE = new Site("S1", "E1", new GeoPoint(25.41, 103.50));
    public static final Site FAR_SITE = new Site("S2", "E2", new GeoPoint(25.51, 103.50));
    public static final Window ALL_WEEK = new Window(hour(DAY, 0), hour(DAY.plusDays(14), 0));

    private Given() {}

    public static Instant hour(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0)).atZone(ZONE).toInstant();
    }

    public static Instant hour(int hour) {
        return hour(DAY, hour);
    }

    public static LabourerBuilder labourer(String id) {
        return new LabourerBuilder(id);
    }

    public static LineBuilder line(String id) {
        return new LineBuilder(id);
    }

    public static Problem problem(List<Labourer> labourers, List<DemandLine> lines) {
        return Problem.of(DAY, ZONE, VILLAGES, labourers, lines);
    }

    public static Match match(LabourerBuilder labourer, LineBuilder line) {
        Labourer person = labourer.build();
        DemandLine demand = line.build();
        Problem week = problem(List.of(person), List.of()).withDays(7).withLines(List.of(demand));
        return new Match(person, demand, Frame.of(week));
    }
}
