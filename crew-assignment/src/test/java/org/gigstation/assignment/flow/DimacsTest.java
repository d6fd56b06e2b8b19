package org.gigstation.assignment.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Instances of another kind than ours, in the format everybody reads, with OR-Tools as referee. */
class DimacsTest {

    /** Above every path: instances are feasible, so no post stays open. */
    private static final long OPEN = 1_000_000_000L;

    @BeforeAll
    static void loadReferee() {
        Loader.loadNativeLibraries();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 8, 8, 8, 40, 100",
        "2, 30, 30, 30, 300, 1000",
        "3, 20, 10, 200, 150, 100",
        "4, 50, 40, 400, 900, 10000",
        "5, 100, 100, 100, 2500, 100",
        "6, 100, 20, 1000, 1500, 1000",
        "7, 200, 200, 200, 8000, 10",
        "8, 60, 60, 600, 3000, 1000000",
        "9, 300, 100, 900, 6000, 1000",
        "10, 150, 150, 1500, 12000, 5000"
    })
    void the_core_reproduces_the_optimum_of_netgen_like_instances(
            long seed, int sources, int sinks, int supply, int arcs, int largestCost) {
        String dimacs = Netgen.dimacs(seed, sources, sinks, supply, arcs, largestCost);

        Flow flow = FlowSolver.solve(ours(dimacs, sources));

        assertThat(flow.filled()).isEqualTo(supply);
        assertThat(flow.primal()).isEqualTo(referee(dimacs)).isEqualTo(flow.dual());
    }

    private static List<int[]> rows(String dimacs, char kind) {
        return dimacs.lines()
                .filter(line -> line.charAt(0) == kind)
                .map(line -> Arrays.stream(line.substring(2).split(" "))
                        .mapToInt(Integer::parseInt)
                        .toArray())
                .toList();
    }

    private static long referee(String dimacs) {
        MinCostFlow flow = new MinCostFlow();
        rows(dimacs, 'n').forEach(node -> flow.setNodeSupply(node[0], node[1]));
        rows(dimacs, 'a').forEach(arc -> flow.addArcWithCapacityAndUnitCost(arc[0], arc[1], arc[3], arc[4]));
        assertThat(flow.solve()).isEqualTo(MinCostFlowBase.Status.OPTIMAL);
        return flow.getOptimalCost();
    }

    /** A source of so many units is so many people; a sink is a line. */
    private static Network ours(String dimacs, int sources) {
        int[] first = new int[sources + 2];
        List<Integer> seats = new ArrayList<>();
        for (int[] node : rows(dimacs, 'n')) {
            if (node[1] > 0) {
                first[node[0] + 1] = first[node[0]] + node[1];
            } else {
                seats.add(-node[1]);
            }
        }
        List<List<Long>> arcs = new ArrayList<>();
        seats.forEach(line -> arcs.add(new ArrayList<>()));
        for (int[] arc : rows(dimacs, 'a')) {
            for (int person = first[arc[0]]; person < first[arc[0] + 1]; person++) {
                arcs.get(arc[1] - sources - 1).add(ArcLists.arc(arc[4], person));
            }
        }
        long[][] lists = arcs.stream()
                .map(list -> list.stream().mapToLong(Long::longValue).toArray())
                .toArray(long[][]::new);
        long[] open = new long[lists.length];
        Arrays.fill(open, OPEN);
        int[] headcounts = seats.stream().mapToInt(Integer::intValue).toArray();
        return new Network(new FixedLists(first[sources + 1], lists), headcounts, open);
    }
}
