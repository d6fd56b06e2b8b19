package org.gigstation.bench.timefold;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.time.Duration;
import java.util.List;

/** Runs Timefold for so many seconds. */
public final class TimefoldDay {

    private TimefoldDay() {}

    /** The best day found; its score tells posts filled and cost. */
    public static Day solve(List<Post> posts, int seconds) {
        SolverConfig config = new SolverConfig()
                .withSolutionClass(Day.class)
                .withEntityClasses(Post.class)
                .withConstraintProviderClass(DayConstraints.class)
                .withRandomSeed(1L)
                .withTerminationSpentLimit(Duration.ofSeconds(seconds));
        return SolverFactory.<Day>create(config).buildSolver().solve(new Day(posts));
    }
}
