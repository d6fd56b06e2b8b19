package org.gigstation.kit.sql;

import java.sql.SQLException;
import org.postgresql.util.PSQLException;

/** The database said no, or did not answer. */
public final class RefusedByDatabase extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final String constraint;

    RefusedByDatabase(SQLException cause) {
        super("the database refused: SQLSTATE " + cause.getSQLState(), cause);
        this.constraint = cause instanceof PSQLException postgres && postgres.getServerErrorMessage() != null
                ? postgres.getServerErrorMessage().getConstraint()
                : null;
    }

    /** Whether it was that constraint that said no. */
    public boolean by(String name) {
        return name.equals(constraint);
    }
}
