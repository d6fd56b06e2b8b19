package org.gigstation.kit.sql;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Runs statements in the caller's transaction, or each by itself when there is none. */
@ApplicationScoped
public class Sql {

    /** Rows sent at once: keeps each network wait far below the socket timeout. */
    private static final int BATCH = 1_000;

    private final DataSource database;

    Sql(DataSource database) {
        this.database = database;
    }

    public <T> List<T> list(Query query, Function<Row, T> shape) {
        return list(query.text(), shape, query.values());
    }

    public <T> List<T> list(String statement, Function<Row, T> shape, Object... values) {
        return run(statement, prepared -> {
            bind(prepared, values);
            try (var rows = prepared.executeQuery()) {
                return Row.all(rows, shape);
            }
        });
    }

    public <T> Optional<T> first(String statement, Function<Row, T> shape, Object... values) {
        return list(statement, shape, values).stream().findFirst();
    }

    public <T> Optional<T> first(Query query, Function<Row, T> shape) {
        return list(query, shape).stream().findFirst();
    }

    /** @return rows touched */
    public int update(String statement, Object... values) {
        return run(statement, prepared -> {
            bind(prepared, values);
            return prepared.executeUpdate();
        });
    }

    /** One statement for many rows of values. */
    public void batch(String statement, Collection<Object[]> rows) {
        run(statement, prepared -> {
            int waiting = 0;
            for (Object[] values : rows) {
                bind(prepared, values);
                prepared.addBatch();
                if (++waiting % BATCH == 0) {
                    prepared.executeBatch();
                }
            }
            return prepared.executeBatch().length;
        });
    }

    /** Statements that share one way there and back. */
    public RoundTrip roundTrip() {
        return new RoundTrip(this);
    }

    void together(List<RoundTrip.Step> steps) {
        run(steps.stream().map(RoundTrip.Step::statement).collect(Collectors.joining(";\n")), prepared -> {
            bind(
                    prepared,
                    steps.stream()
                            .map(RoundTrip.Step::values)
                            .flatMap(Stream::of)
                            .toArray());
            prepared.execute();
            for (RoundTrip.Step step : steps) {
                step.reading().from(prepared);
                prepared.getMoreResults();
            }
            return steps.size();
        });
    }

    private <T> T run(String statement, Work<T> work) {
        try (Connection connection = database.getConnection();
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            return work.with(prepared);
        } catch (SQLException e) {
            throw new RefusedByDatabase(e);
        }
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Values.bind(statement, i + 1, values[i]);
        }
    }

    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }
}
