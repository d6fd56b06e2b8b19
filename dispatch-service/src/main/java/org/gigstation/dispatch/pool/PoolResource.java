package org.gigstation.dispatch.pool;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.gigstation.dispatch.scope.Scope;
import org.gigstation.kit.identity.Roles;

/** How much of the registry has arrived here. */
@Path("/api/dispatch/v1/pool")
@RolesAllowed({Roles.OPERATOR, Roles.STATION_ADMIN, Roles.COUNTY, Roles.AUDITOR})
class PoolResource {

    private final PoolCount pool;
    private final Scope scope;

    PoolResource(PoolCount pool, Scope scope) {
        this.pool = pool;
        this.scope = scope;
    }

    @GET
    @Operation(operationId = "countPool", summary = "已同步的数量 · what has arrived from the registry")
    public PoolCount.View count() {
        return pool.count(scope.reach());
    }
}
