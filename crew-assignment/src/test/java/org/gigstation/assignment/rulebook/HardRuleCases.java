package org.gigstation.assignment.rulebook;

import static org.gigstation.assignment.Given.DAY;
import static org.gigstation.assignment.Given.FAR_SITE;
import static org.gigstation.assignment.Given.hour;
import static org.gigstation.assignment.Given.labourer;
import static org.gigstation.assignment.Given.line;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gigstation.assignment.Cover;
import org.gigstation.assignment.Given;
import org.gigstation.assignment.LabourerBuilder;
import org.gigstation.assignment.LineBuilder;
import org.gigstation.assignment.Person.Permit;
import org.gigstation.assignment.Standing;
import org.gigstation.assignment.Window;
import org.gigstation.assignment.WorkCodes;
import org.gigstation.assignment.WorkLimits;

/** For each hard rule: a match that breaks it, one at the very edge that does not, and one it has nothing to say about. */
final class HardRuleCases {

    record Case(Match breaks, Match atTheEdge, Match unconcerned) {}

    private static final WorkLimits DECLINES_ALL = new WorkLimits(10, true, true, true, true, true);
    private static final WorkCodes BENDING = new WorkCodes(0, true, false, false, false, false, false, false);
    private static final WorkCodes HEIGHTS = new WorkCodes(0, false, true, false, false, false, false, false);
    private static final WorkCodes CHEMICALS = new WorkCodes(0, false, false, true, false, false, false, false);
    private static final WorkCodes COLD = new WorkCodes(0, false, false, false, true, false, false, false);
    private static final WorkCodes NIGHT = new WorkCodes(0, false, false, false, false, true, false, false);
    private static final WorkCodes HAZARD = new WorkCodes(0, false, false, false, false, false, true, true);
    private static final WorkCodes FOR_MINORS = new WorkCodes(0, false, false, false, false, false, false, true);

    static final Map<String, Case> CASES = new LinkedHashMap<>();

    static {
        person();
        body();
        time();
        wishes();
        cover();
    }

    private HardRuleCases() {}

    private static void put(String rule, Match breaks, Match edge, Match unconcerned) {
        CASES.put(rule, new Case(breaks, edge, unconcerned));
    }

    private static Match of(LabourerBuilder labourer, LineBuilder line) {
        return Given.match(labourer, line);
    }

    private static LabourerBuilder anna() {
        return labourer("A");
    }

    private static LineBuilder post() {
        return line("D");
    }

    private static void person() {
        Match active = of(anna(), post());
        put(
                "consent",
                of(anna().standing(Standing.NO_CONSENT), post()),
                active,
                of(anna().standing(Standing.OPTED_OUT), post()));
        put(
                "opted-out",
                of(anna().standing(Standing.OPTED_OUT), post()),
                active,
                of(anna().standing(Standing.RESTRICTED), post()));
        put(
                "restricted",
                of(anna().standing(Standing.RESTRICTED), post()),
                active,
                of(anna().standing(Standing.NO_CONSENT), post()));
        put(
                "minimum-age",
                of(anna().born(DAY.minusYears(16).plusDays(1)), post()),
                of(anna().born(DAY.minusYears(16)), post()),
                active);
        LocalDate seventeen = DAY.minusYears(18).plusDays(1);
        put(
                "minor",
                of(anna().born(seventeen).checkedUp(DAY), post().codes(HAZARD)),
                of(anna().born(seventeen).checkedUp(DAY), post().codes(FOR_MINORS)),
                of(anna().born(DAY.minusYears(18)), post().codes(HAZARD)));
        put(
                "retired",
                of(anna().born(DAY.minusYears(60)), post().minutes(8 * 60 + 1)),
                of(anna().born(DAY.minusYears(60)), post().minutes(8 * 60)),
                of(anna().born(DAY.minusYears(60).plusDays(1)), post().codes(HAZARD)));
        put("permit", of(anna().permit(Permit.MISSING), post()), of(anna().permit(Permit.HELD), post()), active);
    }

    private static void body() {
        LabourerBuilder declines = anna().limits(DECLINES_ALL);
        WorkCodes eleven = new WorkCodes(11, false, false, false, false, false, false, false);
        WorkCodes ten = new WorkCodes(10, false, false, false, false, false, false, false);
        put(
                "lift",
                of(declines, post().codes(eleven)),
                of(declines, post().codes(ten)),
                of(anna(), post().codes(eleven)));
        body("bending", declines, BENDING);
        body("heights", declines, HEIGHTS);
        body("chemicals", declines, CHEMICALS);
        body("cold-water", declines, COLD);
        body("nights", declines, NIGHT);
        put(
                "skill",
                of(anna().skill("pruning", 2), post().needs("pruning", 3)),
                of(anna().skill("pruning", 3), post().needs("pruning", 3)),
                of(anna(), post()));
    }

    private static void body(String rule, LabourerBuilder declines, WorkCodes codes) {
        put(rule, of(declines, post().codes(codes)), of(declines, post()), of(anna(), post().codes(codes)));
    }

    private static void time() {
        Window working = new Window(hour(8), hour(16));
        put(
                "availability",
                of(anna().free(new Window(hour(8), hour(15))), post()),
                of(anna().free(working), post()),
                of(anna().free(new Window(hour(1), hour(2)), working), post()));
        put(
                "overlap",
                of(anna().busy(hour(15), hour(18), Given.SITE.point()), post()),
                of(anna().busy(hour(16), hour(18), Given.SITE.point()), post()),
                of(anna(), post()));
        put(
                "travel-between",
                of(anna().busy(hour(16), hour(18), FAR_SITE.point()), post()),
                of(anna().busy(hour(17), hour(18), FAR_SITE.point()), post()),
                of(anna().busy(hour(16), hour(18), Given.SITE.point()), post()));
        put(
                "hours-in-day",
                of(anna().busy(hour(17), hour(21), Given.SITE.point()), post()),
                of(anna().busy(hour(17), hour(20), Given.SITE.point()), post()),
                of(anna().busy(hour(DAY.plusDays(1), 8), hour(DAY.plusDays(1), 18), Given.SITE.point()), post()));
        put(
                "rest-day",
                of(anna().daysRunning(6), post()),
                of(anna().daysRunning(5), post()),
                of(anna().daysRunning(6), post().on(DAY.plusDays(1))));
        put(
                "care-hours",
                of(anna().homeBy(LocalTime.of(16, 0)), post()),
                of(anna().homeBy(LocalTime.of(16, 4)), post()),
                of(anna().homeBy(LocalTime.of(16, 0)), post().shift(8, 7)));
    }

    private static void wishes() {
        put("refused", of(anna().refuses("E1"), post()), of(anna().refuses("E2"), post()), of(anna(), post()));
        put("blocked", of(anna(), post().blocks("A")), of(anna(), post().blocks("B")), of(anna(), post()));
        put(
                "radius",
                of(anna().radiusMetres(1_555), post()),
                of(anna().radiusMetres(1_556), post()),
                of(anna(), post()));
        put(
                "floor-pay",
                of(anna().floorPayFen(14_001), post()),
                of(anna().floorPayFen(14_000), post()),
                of(anna(), post()));
    }

    private static void cover() {
        put(
                "cover-consent",
                of(anna().cover(Cover.NO_CONSENT), post()),
                of(anna(), post()),
                of(anna().cover(Cover.LISTED), post()));
        put(
                "cover-closed",
                of(anna(), post().coverClosed()),
                of(anna().cover(Cover.LISTED), post().coverClosed()),
                of(anna(), post()));
        put("seat", of(anna(), post().seatNeeded()), SeatedMatch.withinWalk(2_000), of(anna(), post()));
    }
}
