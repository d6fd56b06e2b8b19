package org.gigstation.dispatch.pool;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gigstation.events.EnterpriseChanged;
import org.gigstation.events.EnterpriseChanged.Standing;
import org.gigstation.kit.sql.Row;
import org.gigstation.kit.sql.Sql;

/** Enterprises and their sites. A site that an enterprise gave up stays, for what was done there. */
@ApplicationScoped
public class Workplaces {

    private static final String SELECT =
            """
            SELECT s.id, s.name, s.division_code, s.latitude, s.longitude, s.zone, s.enterprise_id, e.name AS enterprise_name, e.standing
            FROM site s JOIN enterprise e ON e.id = s.enterprise_id WHERE""";

    private final Sql sql;

    Workplaces(Sql sql) {
        this.sql = sql;
    }

    public Optional<Workplace> find(UUID siteId) {
        return sql.first(SELECT + " s.id = ?", Workplaces::read, siteId);
    }

    public List<Workplace> all(Collection<UUID> siteIds) {
        return sql.list(SELECT + " s.id = ANY (?)", Workplaces::read, (Object) siteIds.toArray(UUID[]::new));
    }

    void keep(EnterpriseChanged enterprise) {
        int newer = sql.update(
                """
                INSERT INTO enterprise (id, version, name, division_code, standing) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET version = excluded.version, name = excluded.name,
                    division_code = excluded.division_code, standing = excluded.standing
                WHERE enterprise.version < excluded.version""",
                enterprise.enterpriseId(),
                enterprise.version(),
                enterprise.name(),
                enterprise.divisionCode(),
                enterprise.standing());
        if (newer == 1) {
            sql.batch(
                    """
                    INSERT INTO site (id, enterprise_id, name, division_code, latitude, longitude, zone, location_type)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                    ON CONFLICT (id) DO UPDATE SET name = excluded.name, division_code = excluded.division_code,
                        latitude = excluded.latitude, longitude = excluded.longitude, zone = excluded.zone,
                        location_type = excluded.location_type""",
                    enterprise.sites().stream()
                            .map(site -> values(enterprise.enterpriseId(), site))
                            .toList());
        }
    }

    private static Object[] values(UUID enterpriseId, EnterpriseChanged.Site site) {
        return new Object[] {
            site.siteId(),
            enterpriseId,
            site.name(),
            site.divisionCode(),
            site.latitude(),
            site.longitude(),
            site.zone(),
            site.locationType()
        };
    }

    private static Workplace read(Row row) {
        return new Workplace(
                row.id("id"),
                row.text("name"),
                row.text("division_code"),
                row.decimal("latitude"),
                row.decimal("longitude"),
                row.text("zone"),
                row.id("enterprise_id"),
                row.text("enterprise_name"),
                row.one(Standing.class, "standing"));
    }
}
