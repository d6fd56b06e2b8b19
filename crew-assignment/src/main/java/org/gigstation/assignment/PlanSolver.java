package org.gigstation.assignment;

/** Decides who works where. One implementation, exact at its core: {@code org.gigstation.assignment.solve.ExactPlanSolver}. */
public interface PlanSolver {

    /**
     * The best plan the budget allows. Same problem and seed, same plan, as long as the budget's time does not run out.
     *
     * @throws InvalidProblemException names the value that makes the problem unsolvable as stated
     */
    Plan assign(Problem problem, Budget budget, long seed);
}
