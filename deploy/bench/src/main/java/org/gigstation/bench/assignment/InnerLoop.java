package org.gigstation.bench.assignment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.gigstation.assignment.Assignment;
import org.gigstation.assignment.Budget;
import org.gigstation.assignment.Plan;
import org.gigstation.assignment.Problem;
import org.gigstation.assignment.backfill.BackfillIndex;
import org.gigstation.assignment.backfill.Refill;
import org.gigstation.assignment.backfill.StandBy;
import org.gigstation.assignment.flow.FixedLists;
import org.gigstation.assignment.flow.Flow;
import org.gigstation.assignment.flow.FlowSolver;
import org.gigstation.assignment.flow.Network;
import org.gigstation.assignment.solve.ExactPlanSolver;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What is done most often, measured by JMH: the search over lists that are written out already, and the two questions of backfill. */
@Fork(1)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class InnerLoop {

    private static final int SEED = 1;

    /** Every legal pair of a tight township: no list is made while the search is measured. */
    @State(Scope.Benchmark)
    public static class Township {

        private AllPairs pairs;
        private int[] seats;

        @Setup
        public void write() {
            pairs = AllPairs.of(Instances.of(Scale.TOWNSHIP, Regime.TIGHT, SEED));
            seats = pairs.lines().stream().mapToInt(line -> line.headcount()).toArray();
        }
    }

    /** A planned county with scarcely more people than posts, and what has become of it. */
    @State(Scope.Benchmark)
    public static class County {

        private final SplittableRandom random = new SplittableRandom(SEED);
        private final Map<String, String> lineOf = new HashMap<>();
        private List<String> offered;
        private Problem problem;
        private BackfillIndex index;
        private int declines;

        @Setup
        public void plan() {
            prepare(Scale.COUNTY);
        }

        void prepare(Scale scale) {
            problem = Instances.of(scale, Regime.SHORT, SEED);
            Plan plan = new ExactPlanSolver().assign(problem, Budget.ample(), SEED);
            plan.assignments().forEach(one -> lineOf.put(one.labourerId(), one.lineId()));
            offered = plan.assignments().stream().map(Assignment::labourerId).toList();
            index = BackfillIndex.of(problem, plan, Instances.DAY);
            index.prepareMoves();
        }

        private String anyLine() {
            return problem.lines().get(random.nextInt(problem.lines().size())).id();
        }

        /** A stride that meets everybody once, neighbours far apart. */
        private String nextToDecline() {
            return offered.get((int) (declines++ * 7_919L % offered.size()));
        }
    }

    /** The core alone: some thousand augmentations over fifty lines. */
    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    @Warmup(iterations = 3, time = 2)
    @Measurement(iterations = 5, time = 2)
    public Flow search(Township day) {
        FixedLists lists = new FixedLists(day.pairs.people().size(), day.pairs.arcs());
        return FlowSolver.solve(
                new Network(lists, day.seats.clone(), day.pairs.openCost().clone()));
    }

    /** Best free person for a seat. */
    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    @Warmup(iterations = 3, time = 2)
    @Measurement(iterations = 5, time = 2)
    public List<StandBy> nextFree(County county) {
        return county.index.next(county.anyLine(), 1);
    }

    /** Somebody declines and the seat is filled again, others moving for it: one augmentation. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 1_000)
    @Measurement(iterations = 4_000)
    public Refill refill(County county) {
        String gone = county.nextToDecline();
        String line = county.lineOf.remove(gone);
        county.index.declined(gone);
        Refill refill = county.index.refill(line);
        refill.moves().forEach(move -> county.lineOf.put(move.labourerId(), move.toLineId()));
        return refill;
    }
}
