package org.gigstation.notification.sql;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Statements where the set is the point: queues, look-ups of many, batches. Joins the caller's transaction. Parameters may be strings, numbers,
 * booleans, enums, instants, ids, octets, and collections of one kind of these (for {@code = ANY (?)} and {@code unnest(?)}), where an empty
 * one counts as one of ids.
 */
@ApplicationScoped
public class Sql {

    private final DataSource database;

    Sql(DataSource database) {
        this.database = database;
    }

    /** Turns the row a result stands on into something. */
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    public <T> List<T> list(String statement, Row<T> row, Object... parameters) {
        try (var connection = database.getConnection();
                var select = prepare(connection, statement, parameters);
                var rows = select.executeQuery()) {
            List<T> found = new ArrayList<>();
            while (rows.next()) {
                found.add(row.read(rows));
            }
            return found;
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    public <T> Optional<T> one(String statement, Row<T> row, Object... parameters) {
        return list(statement, row, parameters).stream().findFirst();
    }

    /** Waits until nobody else holds this lock, and holds it to the end of the transaction. */
    public void lock(int space, int key) {
        list("SELECT 1 FROM (SELECT pg_advisory_xact_lock(?, ?)) held", row -> null, space, key);
    }

    /** @return rows changed */
    public int update(String statement, Object... parameters) {
        try (var connection = database.getConnection();
                var update = prepare(connection, statement, parameters)) {
            return update.executeUpdate();
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    /** The same statement for many rows, in one round trip. */
    public void batch(String statement, Collection<Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(statement)) {
            for (Object[] row : rows) {
                bind(connection, update, row);
                update.addBatch();
            }
            update.executeBatch();
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    public static Instant instant(ResultSet row, String column) throws SQLException {
        var timestamp = row.getTimestamp(column);
        return timestamp == null ? null : timestamp.toInstant();
    }

    public static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static PreparedStatement prepare(Connection connection, String statement, Object... parameters)
            throws SQLException {
        var prepared = connection.prepareStatement(statement);
        bind(connection, prepared, parameters);
        return prepared;
    }

    private static void bind(Connection connection, PreparedStatement statement, Object... parameters)
            throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, wireForm(connection, parameters[i]));
        }
    }

    private static Object wireForm(Connection connection, Object value) throws SQLException {
        if (value instanceof Instant instant) {
            return instant.atOffset(ZoneOffset.UTC);
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof Collection<?> many) {
            return array(connection, many);
        }
        return value;
    }

    private static Array array(Connection connection, Collection<?> many) throws SQLException {
        if (many.stream().anyMatch(byte[].class::isInstance)) {
            return connection.createArrayOf("bytea", many.toArray(byte[][]::new));
        }
        Object[] elements = new Object[many.size()];
        int next = 0;
        for (Object element : many) {
            elements[next++] = wireForm(connection, element);
        }
        return connection.createArrayOf(typeOf(elements), elements);
    }

    private static String typeOf(Object... elements) {
        for (Object element : elements) {
            if (element instanceof String) {
                return "text";
            } else if (element instanceof Integer) {
                return "int4";
            } else if (element instanceof Long) {
                return "int8";
            } else if (element instanceof Boolean) {
                return "bool";
            } else if (element instanceof OffsetDateTime) {
                return "timestamptz";
            }
        }
        return "uuid";
    }

    /** The database said no, or did not answer. */
    public static final class SqlFailure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        SqlFailure(SQLException cause) {
            super(cause);
        }

        /** SQLSTATE 23505: another replica was first. */
        public boolean isAlreadyThere() {
            return "23505".equals(((SQLException) getCause()).getSQLState());
        }
    }
}
