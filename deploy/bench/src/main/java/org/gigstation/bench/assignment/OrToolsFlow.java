package org.gigstation.bench.assignment;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import org.gigstation.assignment.flow.ArcLists;

/** OR-Tools' min-cost flow (cost-scaling push-relabel) on all pairs. */
record OrToolsFlow(double seconds, long objective, int filled) {

    static OrToolsFlow solve(AllPairs pairs) {
        Loader.loadNativeLibraries();
        CpuTime cpu = CpuTime.start();
        MinCostFlow flow = new MinCostFlow();
        int people = pairs.people().size();
        int lines = pairs.lines().size();
        int sink = people + lines;
        int positions = 0;
        for (int line = 0; line < lines; line++) {
            int node = people + line;
            positions += pairs.headcount(line);
            flow.setNodeSupply(node, pairs.headcount(line));
            flow.addArcWithCapacityAndUnitCost(node, sink, pairs.headcount(line), pairs.openCost()[line]);
            for (long arc : pairs.arcs()[line]) {
                flow.addArcWithCapacityAndUnitCost(node, ArcLists.person(arc), 1, ArcLists.cost(arc));
            }
        }
        for (int person = 0; person < people; person++) {
            flow.addArcWithCapacityAndUnitCost(person, sink, 1, 0);
        }
        flow.setNodeSupply(sink, -positions);
        MinCostFlowBase.Status status = flow.solve();
        if (status != MinCostFlowBase.Status.OPTIMAL) {
            throw new IllegalStateException("OR-Tools answers " + status);
        }
        double seconds = cpu.seconds();
        return new OrToolsFlow(seconds, flow.getOptimalCost(), positions - openPosts(flow, people, sink));
    }

    private static int openPosts(MinCostFlow flow, int people, int sink) {
        int open = 0;
        for (int arc = 0; arc < flow.getNumArcs(); arc++) {
            if (flow.getHead(arc) == sink && flow.getTail(arc) >= people) {
                open += (int) flow.getFlow(arc);
            }
        }
        return open;
    }
}
