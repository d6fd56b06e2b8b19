package org.gigstation.bench.timefold;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.Joiners;

/** Nobody twice; posts filled, urgent ones more; then least cost. */
public class DayConstraints implements ConstraintProvider {

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {
            factory.forEachUniquePair(Post.class, Joiners.equal(Post::getPerson))
                    .penalize(HardMediumSoftLongScore.ONE_HARD)
                    .asConstraint("nobody twice"),
            factory.forEachIncludingUnassigned(Post.class)
                    .filter(post -> post.getPerson() == null)
                    .penalizeLong(HardMediumSoftLongScore.ONE_MEDIUM, post -> 10L - post.getPriority())
                    .asConstraint("open post"),
            factory.forEach(Post.class)
                    .penalizeLong(HardMediumSoftLongScore.ONE_SOFT, Post::getCost)
                    .asConstraint("cost")
        };
    }
}
