package org.gigstation.notification.signature;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gigstation.notification.sql.Sql;

/** Signatures of all stations. */
@ApplicationScoped
public class Signatures implements PanacheRepositoryBase<Signature, UUID> {

    private final Sql sql;

    Signatures(Sql sql) {
        this.sql = sql;
    }

    /** The signature to send with, without brackets; empty means that nothing may be sent. */
    public Optional<String> activeOf(String divisionCode) {
        return sql.one(
                "SELECT text FROM signature WHERE division_code = ? AND state = 'ACTIVE'",
                row -> row.getString("text"),
                divisionCode);
    }

    /** Stations that had a signature and have no active one: they are silent, and somebody must know. */
    public List<String> silencedStations() {
        return sql.list(
                """
                SELECT division_code FROM signature GROUP BY division_code
                HAVING bool_or(state = 'LAPSED') AND NOT bool_or(state = 'ACTIVE')""",
                row -> row.getString("division_code"));
    }

    List<Signature> within(String divisionPrefix) {
        return list("divisionCode like ?1 || '%' order by id", divisionPrefix);
    }
}
