package org.gigstation.assignment.solve;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.gigstation.assignment.Cover;
import org.gigstation.assignment.DemandLine;
import org.gigstation.assignment.GeoPoint;
import org.gigstation.assignment.Given;
import org.gigstation.assignment.History;
import org.gigstation.assignment.Labourer;
import org.gigstation.assignment.LabourerBuilder;
import org.gigstation.assignment.LineBuilder;
import org.gigstation.assignment.Pin;
import org.gigstation.assignment.Problem;
import org.gigstation.assignment.Site;
import org.gigstation.assignment.Standing;
import org.gigstation.assignment.Window;
import org.gigstation.assignment.WorkCodes;
import org.gigstation.assignment.WorkLimits;

/** Small seeded problems in which every rule and every cost term has something to say. */
public final class RandomProblems {

    private static final String[] SKILLS = {"pruning", "tea", "packing"};

    private final SplittableRandom random;

    private RandomProblems(long seed) {
        random = new SplittableRandom(seed);
    }

    public static Problem of(long seed, int people, int lines) {
        return new RandomProblems(seed).problem(people, lines);
    }

    private Problem problem(int people, int lines) {
        List<Labourer> labourers = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            labourers.add(labourer("L" + i));
        }
        List<DemandLine> demands = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            demands.add(line("D" + i));
        }
        Problem problem = Given.problem(labourers, demands);
        List<Pin> previous = new ArrayList<>();
        for (int i = 0; i < people / 5; i++) {
            previous.add(new Pin("L" + i, "D" + random.nextInt(lines)));
        }
        return oneIn(2) ? problem.replanning(List.of(), previous) : problem;
    }

    private boolean oneIn(int count) {
        return random.nextInt(count) == 0;
    }

    private Labourer labourer(String id) {
        LabourerBuilder one = Given.labourer(id)
                .in(oneIn(2) ? Given.NEAR : Given.FAR)
                .born(Given.DAY.minusYears(15 + random.nextInt(50)).minusDays(random.nextInt(3)))
                .radiusMetres(1_000 + random.nextInt(25_000))
                .floorPayFen(oneIn(3) ? 12_000 + random.nextInt(6_000) : 0)
                .daysRunning(random.nextInt(8))
                .history(new History(
                        random.nextInt(8), random.nextInt(16), oneIn(4), oneIn(3) ? "E1" : null, random.nextInt(3)));
        if (oneIn(2)) {
            one.skill(SKILLS[random.nextInt(3)], 1 + random.nextInt(5));
        }
        if (oneIn(4)) {
            one.limits(new WorkLimits(random.nextInt(30), oneIn(2), oneIn(2), oneIn(2), oneIn(2), oneIn(2)));
        }
        hours(one);
        if (oneIn(3)) {
            one.wishes("tea");
        }
        if (oneIn(6)) {
            one.refuses("E" + (1 + random.nextInt(2)));
        }
        if (oneIn(10)) {
            one.standing(Standing.values()[random.nextInt(4)]);
        }
        if (oneIn(5)) {
            one.cover(Cover.values()[random.nextInt(3)]);
        }
        return oneIn(4) ? one.leads().build() : one.build();
    }

    private void hours(LabourerBuilder one) {
        if (oneIn(5)) {
            Window today = new Window(Given.hour(6 + random.nextInt(3)), Given.hour(15 + random.nextInt(4)));
            Window tomorrow = new Window(Given.hour(Given.DAY.plusDays(1), 6), Given.hour(Given.DAY.plusDays(1), 18));
            one.free(random.nextBoolean() ? new Window[] {today} : new Window[] {today, tomorrow});
        }
        if (oneIn(6)) {
            one.busy(Given.hour(17), Given.hour(18 + random.nextInt(4)), Given.FAR_SITE.point());
        }
        if (oneIn(6)) {
            one.homeBy(java.time.LocalTime.of(16, random.nextInt(60)));
        }
    }

    private DemandLine line(String id) {
        Site site = new Site(
                "S" + id,
                "E" + (1 + random.nextInt(2)),
                new GeoPoint(25.38 + random.nextDouble() / 5, 103.45 + random.nextDouble() / 10));
        LineBuilder line = Given.line(id)
                .at(site)
                .workType(oneIn(2) ? "tea" : "blueberry")
                .shift(6 + random.nextInt(4), 6 + random.nextInt(5))
                .heads(random.nextInt(5))
                .payFen(11_000 + random.nextInt(6_000))
                .priority(1 + random.nextInt(3))
                .codes(new WorkCodes(
                        random.nextInt(25), oneIn(3), oneIn(6), oneIn(6), oneIn(6), oneIn(6), oneIn(6), oneIn(3)));
        if (oneIn(3)) {
            line.needs(SKILLS[random.nextInt(3)], 1 + random.nextInt(3));
        }
        if (oneIn(4)) {
            line.blocks("L" + random.nextInt(10));
        }
        if (oneIn(8)) {
            line.coverClosed();
        }
        return line.build();
    }
}
