package org.gigstation.bench.assignment;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gigstation.assignment.Bond;
import org.gigstation.assignment.flow.ArcLists;

/** CP-SAT on the township with couples: the objective it reached and the bound it proved. */
record CpSatCouples(double seconds, double objective, double bound) {

    private static final int SECONDS = 20;

    static CpSatCouples solve(AllPairs pairs, List<Bond> bonds) {
        Loader.loadNativeLibraries();
        long start = System.nanoTime();
        CpModel model = new CpModel();
        LinearExprBuilder cost = LinearExpr.newBuilder();
        Map<Integer, List<Literal>> ofPerson = new HashMap<>();
        List<Map<Integer, BoolVar>> ofLine = new ArrayList<>();
        for (int line = 0; line < pairs.lines().size(); line++) {
            Map<Integer, BoolVar> there = new HashMap<>();
            LinearExprBuilder filled = LinearExpr.newBuilder();
            for (long arc : pairs.arcs()[line]) {
                BoolVar taken = model.newBoolVar("");
                there.put(ArcLists.person(arc), taken);
                ofPerson.computeIfAbsent(ArcLists.person(arc), key -> new ArrayList<>())
                        .add(taken);
                // an open post costs, so a filled one saves
                cost.addTerm(taken, ArcLists.cost(arc) - pairs.openCost()[line]);
                filled.add(taken);
            }
            model.addLessOrEqual(filled, pairs.headcount(line));
            cost.add(pairs.openCost()[line] * pairs.headcount(line));
            ofLine.add(there);
        }
        ofPerson.values().forEach(model::addAtMostOne);
        tie(model, pairs, bonds, ofLine);
        model.minimize(cost);
        CpSolver solver = new CpSolver();
        solver.getParameters().setMaxTimeInSeconds(SECONDS).setNumWorkers(2);
        solver.solve(model);
        return new CpSatCouples(
                (System.nanoTime() - start) / 1e9, solver.objectiveValue(), solver.bestObjectiveBound());
    }

    private static void tie(CpModel model, AllPairs pairs, List<Bond> bonds, List<Map<Integer, BoolVar>> ofLine) {
        Map<String, Integer> index = new HashMap<>();
        for (int person = 0; person < pairs.people().size(); person++) {
            index.put(pairs.people().get(person).id(), person);
        }
        for (Bond bond : bonds) {
            for (Map<Integer, BoolVar> there : ofLine) {
                BoolVar one = there.get(index.get(bond.labourers().get(0)));
                BoolVar other = there.get(index.get(bond.labourers().get(1)));
                if (one != null && other != null) {
                    model.addEquality(one, other);
                } else if (one != null || other != null) {
                    model.addEquality(one != null ? one : other, 0);
                }
            }
        }
    }
}
