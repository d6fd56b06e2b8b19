package org.gigstation.bench.assignment;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.gigstation.assignment.Bond;
import org.gigstation.assignment.Bond.Tie;
import org.gigstation.assignment.DemandLine;
import org.gigstation.assignment.Labourer;
import org.gigstation.assignment.Problem;
import org.gigstation.assignment.Village;

/** Seeded instances: people crowd in some villages, sites cluster, skills are skewed, and only as many are free as the regime says. */
final class Instances {

    static final LocalDate DAY = LocalDate.of(2026, 7, 3);
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final int COUPLED_PERCENT = 25;

    private Instances() {}

    static Problem of(Scale scale, Regime regime, long seed) {
        SplittableRandom random = new SplittableRandom(seed * 31 + scale.ordinal() * 7L + regime.ordinal());
        List<Village> all = SeedPlaces.villagesOf(scale.division);
        List<Village> villages = all.subList(0, Math.min(all.size(), scale.villagesMost));
        List<Labourer> people = new People(random.split(), villages).draw(scale, regime);
        List<DemandLine> lines = new Posts(random.split(), villages).draw(scale);
        return Problem.of(DAY, ZONE, villages, people, lines);
    }

    /** The same with couples: about a quarter of those free that day are half of one. */
    static Problem withCouples(Problem problem, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Bond> bonds = new ArrayList<>();
        Map<String, String> waiting = new HashMap<>();
        for (Labourer one : problem.labourers()) {
            if (one.calendar().windows().isEmpty() || random.nextInt(100) >= COUPLED_PERCENT) {
                continue;
            }
            String partner = waiting.remove(one.villageId());
            if (partner == null) {
                waiting.put(one.villageId(), one.id());
            } else {
                bonds.add(new Bond(List.of(partner, one.id()), Tie.TOGETHER_OR_NONE));
            }
        }
        return problem.withBonds(bonds);
    }
}
