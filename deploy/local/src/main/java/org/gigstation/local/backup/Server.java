package org.gigstation.local.backup;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The PostgreSQL of a stack, seen by its superuser. */
public record Server(int port, String superuserPassword) {

    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://localhost:" + port + "/" + database, "postgres", superuserPassword);
    }

    @Override
    public String toString() {
        return "Server[" + port + "]";
    }
}
