package org.gigstation.bench.assignment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.gigstation.assignment.CrewRule;
import org.gigstation.assignment.DemandLine;
import org.gigstation.assignment.GeoPoint;
import org.gigstation.assignment.Shift;
import org.gigstation.assignment.Site;
import org.gigstation.assignment.SkillNeed;
import org.gigstation.assignment.Village;
import org.gigstation.assignment.WorkCodes;

/** Invented demand: sites cluster around some villages, a few lines are large. */
final class Posts {

    private static final String[] SKILLS = {
        "picking", "planting", "pruning", "packing", "spraying", "grafting", "tea", "driving", "cooking", "masonry"
    };
    private static final WorkCodes[] CODES = {
        WorkCodes.LIGHT,
        new WorkCodes(10, true, false, false, false, false, false, false),
        new WorkCodes(20, true, false, false, false, false, false, false),
        new WorkCodes(10, false, true, false, false, false, false, false),
        new WorkCodes(5, false, false, true, false, false, true, false)
    };

    /** A third of the villages have fields, and a few of those are belts with many sites. */
    private static final double FIELDS_SHARE = 0.33;

    private static final double FIELDS_SPREAD = 1.0;

    private final SplittableRandom random;
    private final List<Village> villages;

    Posts(SplittableRandom random, List<Village> villages) {
        this.random = random;
        this.villages = villages;
    }

    static String enterprise(int number) {
        return "E" + number;
    }

    static String skewedSkill(SplittableRandom random) {
        return SKILLS[random.nextInt(random.nextInt(SKILLS.length) + 1)];
    }

    static String skewedType(SplittableRandom random) {
        return "type-" + random.nextInt(random.nextInt(16) + 1);
    }

    List<DemandLine> draw(Scale scale) {
        int[] headcounts = headcounts(scale.lines, scale.positions);
        List<Site> sites = sites(Math.max(10, scale.lines / 5));
        List<DemandLine> lines = new ArrayList<>();
        for (int i = 0; i < scale.lines; i++) {
            lines.add(line("D" + i, sites.get(random.nextInt(sites.size())), headcounts[i]));
        }
        return lines;
    }

    /** Pareto-like sizes that add up to the positions. */
    private int[] headcounts(int lines, int positions) {
        double[] weight = new double[lines];
        double total = 0;
        for (int i = 0; i < lines; i++) {
            weight[i] = Math.min(12, Math.pow(1 - random.nextDouble(), -0.7));
            total += weight[i];
        }
        int[] headcount = new int[lines];
        int left = positions - lines;
        for (int i = 0; i < lines; i++) {
            headcount[i] = 1 + (int) (weight[i] / total * (positions - lines));
            left -= headcount[i] - 1;
        }
        while (left-- > 0) {
            headcount[random.nextInt(lines)]++;
        }
        return headcount;
    }

    private List<Site> sites(int count) {
        List<Site> sites = new ArrayList<>();
        Crowding fields = Crowding.of(villages.size(), FIELDS_SPREAD, FIELDS_SHARE, random.split());
        for (int i = 0; i < count; i++) {
            GeoPoint near = villages.get(fields.draw(random)).point();
            GeoPoint point = new GeoPoint(
                    near.latitude() + 0.03 * (random.nextDouble() - 0.5),
                    near.longitude() + 0.03 * (random.nextDouble() - 0.5));
            sites.add(new Site("S" + i, enterprise(i), point));
        }
        return sites;
    }

    private DemandLine line(String id, Site site, int headcount) {
        Instant start = Instances.DAY
                .atTime(6 + random.nextInt(3), 30 * random.nextInt(2))
                .atZone(Instances.ZONE)
                .toInstant();
        Shift shift = new Shift(start, start.plusSeconds(3600L * (7 + random.nextInt(3))));
        boolean skilled = random.nextInt(100) < 70;
        return new DemandLine(
                id,
                site,
                skewedType(random),
                Instances.DAY,
                shift,
                headcount,
                10_000L + 1_000 * random.nextInt(9),
                CODES[random.nextInt(random.nextInt(CODES.length) + 1)],
                skilled ? new SkillNeed(skewedSkill(random), 1 + random.nextInt(random.nextInt(3) + 1)) : null,
                1 + random.nextInt(3),
                CrewRule.ANY,
                Set.of(),
                false,
                false);
    }
}
