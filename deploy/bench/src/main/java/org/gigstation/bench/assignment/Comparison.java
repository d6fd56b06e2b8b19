package org.gigstation.bench.assignment;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gigstation.assignment.Bound;
import org.gigstation.assignment.Budget;
import org.gigstation.assignment.Certificate;
import org.gigstation.assignment.Plan;
import org.gigstation.assignment.Problem;
import org.gigstation.assignment.solve.ExactPlanSolver;
import org.gigstation.bench.timefold.Day;
import org.gigstation.bench.timefold.TimefoldDay;

/** One instance, everybody on it, one after the other in one process. */
final class Comparison {

    private static final int MEGABYTE = 1 << 20;
    private final Scale scale;
    private final Regime regime;
    private final long seed;
    private final int timefoldSeconds;
    private final int budgetSeconds;
    /** Closing buses goes on for as long as it may. */
    private final int busSeconds;

    private final Map<String, Object> figures = new LinkedHashMap<>();

    Comparison(Scale scale, Regime regime, long seed, int timefoldSeconds, int budgetSeconds, int busSeconds) {
        this.scale = scale;
        this.regime = regime;
        this.seed = seed;
        this.timefoldSeconds = timefoldSeconds;
        this.budgetSeconds = budgetSeconds;
        this.busSeconds = busSeconds;
    }

    Figures run() {
        for (String name : List.of(
                "scale",
                "regime",
                "positions",
                "labourers",
                "pairs",
                "oursSeconds",
                "oursWallSeconds",
                "orToolsSeconds",
                "timefoldSeconds",
                "oursFilled",
                "optimumFilled",
                "timefoldFilled",
                "greedyFilled",
                "greedyFirstComeFilled",
                "greedyNearestFilled",
                "greedyScarcityFilled",
                "costGapPercent",
                "certified",
                "peakMemoryMb",
                "couplesSeconds",
                "couplesGapPercent",
                "couplesCpSatGapPercent",
                "cpSatSeconds",
                "busSeconds",
                "busGapPercent",
                "rankInversions",
                "hardRuleBreaks",
                "giniOurs",
                "giniNearest")) {
            figures.put(name, null);
        }
        Problem problem = Instances.of(scale, regime, seed);
        figures.put("scale", scale.name().toLowerCase(Locale.ROOT));
        figures.put("regime", regime.name().toLowerCase(Locale.ROOT));
        figures.put("positions", scale.positions);
        figures.put("labourers", scale.people);
        Plan plan = ours(problem);
        if (scale != Scale.PREFECTURE) {
            AllPairs pairs = AllPairs.of(problem);
            figures.put("pairs", pairs.count());
            judged(problem, plan, pairs);
            orTools(plan, pairs);
            desks(problem, plan, pairs);
            timefold(pairs);
        }
        if (scale == Scale.TOWNSHIP) {
            couples(problem);
            buses(problem);
        }
        return new Figures(figures);
    }

    private Budget budget() {
        return Budget.of(Duration.ofSeconds(budgetSeconds));
    }

    private Plan timed(Problem problem, String name, int warmUps) {
        for (int round = 0; round < warmUps; round++) {
            new ExactPlanSolver().assign(problem, budget(), seed);
        }
        long start = System.nanoTime();
        CpuTime cpu = CpuTime.start();
        Plan plan = new ExactPlanSolver().assign(problem, budget(), seed);
        figures.put(name, cpu.seconds());
        figures.put(name.replace("Seconds", "WallSeconds"), (System.nanoTime() - start) / 1e9);
        return plan;
    }

    private Plan ours(Problem problem) {
        int warmUps = scale == Scale.TOWNSHIP ? 20 : scale == Scale.COUNTY ? 2 : 0;
        Memory.reset();
        Plan plan = timed(problem, "oursSeconds", warmUps);
        figures.put("peakMemoryMb", Memory.peakBytes() / MEGABYTE);
        Certificate certificate = plan.certificates().get(0);
        figures.put("oursFilled", plan.filled());
        figures.put("optimumFilled", certificate.certified() ? certificate.filled() : null);
        figures.put("certified", certificate.certified());
        figures.put("costGapPercent", gapPercent(plan.bounds().get(0), certificate));
        return plan;
    }

    /** Against the certificate's bound; in a plan cut short open posts dominate, and that is what the percentage then says. */
    private static double gapPercent(Bound bound, Certificate certificate) {
        return certificate.certified() ? 0 : 100.0 * certificate.gap() / Math.max(1, Math.abs(certificate.dual()));
    }

    private void judged(Problem problem, Plan plan, AllPairs pairs) {
        Judge judge = new Judge(problem, pairs);
        figures.put("hardRuleBreaks", judge.hardRuleBreaks(plan));
        figures.put("rankInversions", judge.rankInversions(plan));
        figures.put("giniOurs", judge.gini(judge.lineOf(plan)));
    }

    private void orTools(Plan plan, AllPairs pairs) {
        OrToolsFlow referee = OrToolsFlow.solve(pairs);
        figures.put("orToolsSeconds", referee.seconds());
        figures.put("optimumFilled", referee.filled());
        long ours = plan.certificates().get(0).primal();
        figures.put("costGapPercent", 100.0 * (ours - referee.objective()) / Math.max(1, referee.objective()));
    }

    private void desks(Problem problem, Plan plan, AllPairs pairs) {
        Desks desks = new Desks(pairs, problem.villages());
        int[] nearest = desks.nearest();
        figures.put("greedyFirstComeFilled", Desks.filled(desks.firstCome()));
        figures.put("greedyNearestFilled", Desks.filled(nearest));
        figures.put("greedyScarcityFilled", Desks.filled(desks.priorityAndScarcity()));
        figures.put("greedyFilled", figures.get("greedyScarcityFilled"));
        figures.put("giniNearest", new Judge(problem, pairs).gini(nearest));
    }

    private void timefold(AllPairs pairs) {
        if (timefoldSeconds > 0) {
            long start = System.nanoTime();
            Day day = TimefoldDay.solve(TimefoldPosts.of(pairs), timefoldSeconds);
            figures.put("timefoldSeconds", (System.nanoTime() - start) / 1e9);
            boolean legal = day.getScore() != null && day.getScore().hardScore() == 0;
            long filled = day.getPosts().stream()
                    .filter(post -> post.getPerson() != null)
                    .count();
            figures.put("timefoldFilled", legal ? filled : null);
        }
    }

    private void couples(Problem single) {
        Problem problem = Instances.withCouples(single, seed);
        Plan plan = timed(problem, "couplesSeconds", 5);
        Bound bound = plan.bounds().get(0);
        figures.put("couplesGapPercent", bound.gapPercent());
        AllPairs pairs = AllPairs.of(single);
        CpSatCouples referee = CpSatCouples.solve(pairs, problem.bonds());
        double open = (double) (bound.openPostPoints());
        figures.put("cpSatSeconds", referee.seconds());
        figures.put("couplesCpSatGapPercent", CpSatGap.percent(plan, pairs, referee, open));
    }

    private void buses(Problem single) {
        CpuTime cpu = CpuTime.start();
        Plan plan = new ExactPlanSolver().assign(Buses.added(single), Budget.of(Duration.ofSeconds(busSeconds)), seed);
        figures.put("busSeconds", cpu.seconds());
        figures.put("busGapPercent", plan.gapPercent());
    }
}
