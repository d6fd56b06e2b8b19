package org.gigstation.kit.events;

import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.util.Set;

/** Tells a database that is away from one that says no. */
public final class Unavailability {

    /** SQLSTATE classes: connection exception, transaction rollback (a deadlock was broken: ask again), insufficient resources, operator intervention, system error. Source: PostgreSQL manual, appendix A. */
    private static final Set<String> AWAY = Set.of("08", "40", "53", "57", "58");

    private static final int DEPTH = 12;

    private Unavailability() {}

    public static boolean is(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEPTH; depth++, cause = cause.getCause()) {
            if (cause instanceof SQLException sql && isAway(sql) || isUnexplained(cause)) {
                return true;
            }
        }
        return false;
    }

    /** A commit whose answer was lost on the way: whether it was done, nobody can say, and the transaction manager names no cause. */
    private static boolean isUnexplained(Throwable cause) {
        return cause instanceof RollbackException && cause.getCause() == null;
    }

    private static boolean isAway(SQLException failure) {
        String state = failure.getSQLState();
        return state == null
                ? String.valueOf(failure.getMessage()).contains("Acquisition timeout")
                : state.length() >= 2 && AWAY.contains(state.substring(0, 2));
    }
}
