package org.gigstation.dispatch.pool;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.gigstation.dispatch.scope.Scope;
import org.gigstation.dispatch.sql.Query;
import org.gigstation.dispatch.sql.Sql;
import org.gigstation.kit.identity.Roles;

/** How much of the registry has arrived here. */
@Path("/api/dispatch/v1/pool")
@RolesAllowed({Roles.OPERATOR, Roles.STATION_ADMIN, Roles.COUNTY, Roles.AUDITOR})
class PoolResource {

    private final Sql sql;
    private final Scope scope;

    PoolResource(Sql sql, Scope scope) {
        this.sql = sql;
        this.scope = scope;
    }

    /** Counts within the caller's divisions; work types are everybody's. */
    record PoolView(long labourers, long matchable, long enterprises, long sites, long workTypes, long vehicles) {}

    @GET
    @Operation(operationId = "countPool", summary = "What has arrived from the registry · 已同步的数量")
    public PoolView count() {
        return new PoolView(
                countOf("labourer l WHERE l.status <> 'LEFT'", "l"),
                countOf("labourer l WHERE l.status = 'ACTIVE'", "l"),
                countOf("enterprise e WHERE true", "e"),
                countOf("site s WHERE true", "s"),
                sql.list("SELECT count(*) AS n FROM work_type", row -> row.number("n"))
                        .get(0),
                countOf("vehicle v WHERE v.active", "v"));
    }

    private long countOf(String from, String table) {
        Query query = scope.reach().narrow(Query.of("SELECT count(*) AS n FROM " + from), table);
        List<Long> counted = sql.list(query, row -> row.number("n"));
        return counted.get(0);
    }
}
