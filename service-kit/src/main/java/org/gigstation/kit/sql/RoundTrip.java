package org.gigstation.kit.sql;

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

    private static final String BY_KEYS =
            """
            SELECT set_config('plan_cache_mode', 'force_generic_plan', true), set_config('enable_seqscan', 'off', true),
                set_config('enable_hashjoin', 'off', true), set_config('enable_mergejoin', 'off', true)""";

    private final Sql sql;
    private final List<Step> steps = new ArrayList<>();
    private final List<Runnable> afterwards = new ArrayList<>();
    private boolean followed;

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
     * From here to the end of the transaction PostgreSQL plans each statement that it knows once for all values, and goes by the indexes, from
     * row to row. Statements that ask for a few rows by their keys took longer to be planned anew than to be run; and a plan that was made
     * while a table was still empty, or had just been counted while few rows of it were open, read all of it until its next statistics came,
     * a minute of a busy morning later.
     */
    public RoundTrip byKeys() {
        list(BY_KEYS, row -> true);
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

    /** What is to be done with the results, once the trip is over; it makes no further statement. */
    public void afterwards(Runnable work) {
        afterwards.add(work);
    }

    /** What is to be done once the trip is over, with statements and events of its own. */
    public void followedBy(Runnable work) {
        afterwards.add(work);
        followed = true;
    }

    /** Whether the transaction goes on after this trip. */
    public boolean isFollowed() {
        return followed;
    }

    /** @throws RefusedByDatabase when one of the statements was refused; nothing of the trip stands then */
    public void go() {
        if (!steps.isEmpty()) {
            sql.together(steps);
        }
        afterwards.forEach(Runnable::run);
    }
}
