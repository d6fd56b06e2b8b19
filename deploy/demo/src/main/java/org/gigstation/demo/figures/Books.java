package org.gigstation.demo.figures;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Function;

/** The three databases, read as an auditor reads them: past the services. */
public final class Books {
    private final int port;
    private final Function<String, String> passwords;

    /** @param passwords database name to the password of its owner */
    public Books(int port, Function<String, String> passwords) {
        this.port = port;
        this.passwords = passwords;
    }

    public long count(String database, String sql, Object... parameters) {
        return Math.round(number(database, sql, parameters));
    }

    /** The only value of the only row; NULL counts as 0. */
    double number(String database, String sql, Object... parameters) {
        String url = "jdbc:postgresql://localhost:" + port + "/" + database;
        try (Connection connection = DriverManager.getConnection(url, database, passwords.apply(database));
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getDouble(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database " + database + " was not read: " + e.getMessage(), e);
        }
    }
}
