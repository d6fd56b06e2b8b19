package org.gigstation.dispatch.sql;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Statements that go to the database together and come back together: one wait instead of one for each. They run one after the other in the
 * caller's transaction, so each sees what those before it have done, and what their locks have waited for.
 */
public final class RoundTrip {

    private final Sql sql;
    private final List<Step> steps = new ArrayList<>();
    private final List<Runnable> afterwards = new ArrayList<>();

    RoundTrip(Sql sql) {
        this.sql = sql;
    }

    /** A statement, and what is made of its result. */
    record Step(String statement, Object[] values, Reading reading) {}

    /** Takes the result that the statement stands on. */
    interface Reading {
        void from(PreparedStatement results) throws SQLException;
    }

    /**
     * From here to the end of the transaction PostgreSQL plans each statement that it knows once for all values. Statements that ask for a few
     * rows by their keys took longer to be planned anew than to be run.
     */
    public RoundTrip planningOnce() {
        list("SELECT set_config('plan_cache_mode', 'force_generic_plan', true)", row -> true);
        return this;
    }

    /** @return what was found, once the trip is over */
    public <T> Supplier<List<T>> list(String statement, Function<Row, T> shape, Object... values) {
        List<T> found = new ArrayList<>();
        steps.add(new Step(statement, values, results -> {
            try (var rows = results.getResultSet()) {
                found.addAll(Row.all(rows, shape));
            }
        }));
        return () -> found;
    }

    /** A statement that returns nothing. */
    public void update(String statement, Object... values) {
        steps.add(new Step(statement, values, results -> {}));
    }

    /** What is to be done with the results, once the trip is over. */
    public void afterwards(Runnable work) {
        afterwards.add(work);
    }

    /** @throws RefusedByDatabase when one of the statements was refused; nothing of the trip stands then */
    public void go() {
        if (!steps.isEmpty()) {
            sql.together(steps);
        }
        afterwards.forEach(Runnable::run);
    }
}
