package org.gigstation.kit.http;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells when two requests met: what both had seen was changed by one of them, or both wrote what may stand there once. */
final class Collision {

    /** SQLSTATE unique_violation and exclusion_violation. Source: PostgreSQL manual, appendix A. */
    private static final Set<String> TAKEN = Set.of("23505", "23P01");

    private static final int DEPTH = 12;

    private Collision() {}

    static Optional<CommonProblem> of(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEPTH)
                .map(Collision::kindOf)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<CommonProblem> kindOf(Throwable cause) {
        if (cause instanceof OptimisticLockException) {
            return Optional.of(CommonProblem.CHANGED_MEANWHILE);
        }
        return cause instanceof SQLException sql && TAKEN.contains(String.valueOf(sql.getSQLState()))
                ? Optional.of(CommonProblem.CONFLICT)
                : Optional.empty();
    }
}
