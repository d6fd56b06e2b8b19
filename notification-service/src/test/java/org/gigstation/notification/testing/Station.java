package org.gigstation.notification.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** The database of a running service, as its keeper sees it: prepares a station, and counts. */
public final class Station implements AutoCloseable {

    private final Connection connection;

    /** @param environment what the service was started with */
    public Station(Map<String, String> environment) {
        try {
            connection = DriverManager.getConnection(
                    environment.get("GIG_DB_URL"), environment.get("GIG_DB_USER"), environment.get("GIG_DB_PASSWORD"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An active signature, no quiet hours and caps that bind nobody. */
    public void open() {
        run(
                """
                INSERT INTO signature (id, version, division_code, text, state, changed_at)
                VALUES ('01900000-0000-7000-8000-000000000001', 0, '530304202', '月望零工驿站', 'ACTIVE', now())""");
        run(
                """
                INSERT INTO station_policy (division_code, version, rules) VALUES ('530304202', 1,
                '{"zone":"Asia/Shanghai","landline":"","offersQuiet":null,"commercialQuiet":null,"caps":{"minute":100,
                "hour":100,"day":100,"sameTextDay":100,"answersDay":100},"unclearMinutes":10,"unclearMorningMinutes":2}')""");
    }

    public long count(String query) {
        try (var select = connection.createStatement();
                var row = select.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void run(String statement) {
        try (var update = connection.createStatement()) {
            update.executeUpdate(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
