package org.gigstation.notification.station;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.gigstation.notification.sql.Sql;

/** What the stations decided, with the version of each decision. */
@ApplicationScoped
public class StationPolicies {

    private final Sql sql;
    private final ObjectMapper json;

    StationPolicies(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    public StationRules rulesOf(String divisionCode) {
        return find(divisionCode).map(Decided::rules).orElse(StationRules.OF_THE_HOUSE);
    }

    Optional<Decided> find(String divisionCode) {
        return sql.one(
                "SELECT version, rules FROM station_policy WHERE division_code = ?",
                row -> new Decided(row.getInt("version"), read(row.getString("rules"))),
                divisionCode);
    }

    /** @return whether it was written; false when somebody else wrote version {@code before + 1} first */
    boolean write(String divisionCode, int before, StationRules rules) {
        return sql.update(
                        """
                INSERT INTO station_policy (division_code, version, rules) VALUES (?, 1, ?)
                ON CONFLICT (division_code) DO UPDATE SET version = station_policy.version + 1, rules = excluded.rules
                WHERE station_policy.version = ?""",
                        divisionCode,
                        write(rules),
                        before)
                == 1;
    }

    record Decided(int version, StationRules rules) {}

    private StationRules read(String rules) {
        try {
            return json.readValue(rules, StationRules.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not the rules of a station", e);
        }
    }

    private String write(StationRules rules) {
        try {
            return json.writeValueAsString(rules);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("rules are plain values", e);
        }
    }
}
