package org.gigstation.local.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The tables of one database as a backup sees them. What Flyway knows is no data: the services bring their own schema. */
final class Tables {
    private static final String NAMES =
            """
            SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'flyway_schema_history' ORDER BY tablename""";
    private static final String COLUMNS =
            """
            SELECT quote_ident(attname) FROM pg_attribute WHERE attrelid = format('public.%I', ?::text)::regclass
                AND attnum > 0 AND NOT attisdropped AND attgenerated = '' ORDER BY attnum""";
    private static final String VERSION =
            "SELECT version FROM flyway_schema_history WHERE success AND version IS NOT NULL ORDER BY installed_rank DESC LIMIT 1";
    private static final String COUNTERS =
            """
            SELECT format('SELECT setval(%L, coalesce((SELECT max(%I) FROM public.%I), 0) + 1, false)',
                pg_get_serial_sequence(quote_ident(table_name), column_name), column_name, table_name)
            FROM information_schema.columns WHERE table_schema = 'public' AND is_identity = 'YES'""";

    private Tables() {}

    static List<String> names(Connection connection) throws SQLException {
        return strings(connection, NAMES);
    }

    /** {@code "table" (column, …)} without generated columns, for COPY. */
    static String copyTarget(Connection connection, String table) throws SQLException {
        return "public.\"%s\" (%s)".formatted(table, String.join(", ", strings(connection, COLUMNS, table)));
    }

    /** Version of the newest migration. */
    static String version(Connection connection) throws SQLException {
        List<String> found = strings(connection, VERSION);
        if (found.isEmpty()) {
            throw new IllegalStateException("the database " + connection.getCatalog() + " has no schema yet");
        }
        return found.get(0);
    }

    /** Lets identity columns count on above what came in. */
    static void advanceCounters(Connection connection) throws SQLException {
        for (String statement : strings(connection, COUNTERS)) {
            strings(connection, statement);
        }
    }

    private static List<String> strings(Connection connection, String sql, String... parameters) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                List<String> all = new ArrayList<>();
                while (rows.next()) {
                    all.add(rows.getString(1));
                }
                return all;
            }
        }
    }
}
