package org.gigstation.kit.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The audit's tables in the hands of somebody who owns the database and means ill. */
@ApplicationScoped
class LockedDrawer {

    private final DataSource database;

    LockedDrawer(DataSource database) {
        this.database = database;
    }

    void grant() throws SQLException {
        run("GRANT UPDATE, DELETE, TRUNCATE ON audit_entry, audit_link TO CURRENT_USER");
    }

    void open() throws SQLException {
        grant();
        run("ALTER TABLE audit_entry DISABLE TRIGGER append_only");
        run("ALTER TABLE audit_link DISABLE TRIGGER append_only");
    }

    void lock() throws SQLException {
        run("ALTER TABLE audit_entry ENABLE TRIGGER append_only");
        run("ALTER TABLE audit_link ENABLE TRIGGER append_only");
        run("REVOKE UPDATE, DELETE, TRUNCATE ON audit_entry, audit_link FROM CURRENT_USER");
    }

    void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    long count(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
