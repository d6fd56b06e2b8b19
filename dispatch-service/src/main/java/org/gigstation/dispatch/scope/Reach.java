package org.gigstation.dispatch.scope;

import java.util.UUID;
import org.gigstation.kit.sql.Query;

/**
 * How far somebody sees. Exactly one of the three is set: a station by division, an enterprise its own, a labourer themself.
 *
 * @param division code prefix
 */
public record Reach(String division, UUID enterpriseId, UUID labourerId) {

    /** What runs by itself, at nobody's wish. */
    public static final Reach SYSTEM = new Reach("", null, null);

    private static final String NO_DIVISION = "none";

    /** Narrows a query to what is seen. The table has {@code division_code}, {@code enterprise_id} and, for labourers, {@code labourer_id}. */
    public Query narrow(Query query, String table) {
        if (enterpriseId != null) {
            return query.and(table + ".enterprise_id = ?", enterpriseId);
        }
        if (labourerId != null) {
            return query.and(table + ".labourer_id = ?", labourerId);
        }
        return query.and(table + ".division_code LIKE ?", division + "%");
    }

    /** Narrows a query to what a station has a part in, on the one side or the other. */
    public Query narrowEither(Query query, String one, String other) {
        String prefix = division == null ? NO_DIVISION : division + "%";
        return query.and("(" + one + " LIKE ? OR " + other + " LIKE ?)", prefix, prefix);
    }

    public boolean seesDivision(String code) {
        return division != null && code.startsWith(division);
    }

    /** Whether something of that division, enterprise and labourer is within reach. */
    public boolean seesPerson(String code, UUID enterprise, UUID labourer) {
        return labourerId == null ? sees(code, enterprise) : labourerId.equals(labourer);
    }

    /** Whether an object of that division and enterprise is within reach. */
    public boolean sees(String code, UUID enterprise) {
        return enterpriseId == null ? seesDivision(code) : enterpriseId.equals(enterprise);
    }
}
