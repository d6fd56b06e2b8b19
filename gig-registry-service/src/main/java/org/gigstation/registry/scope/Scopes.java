package org.gigstation.registry.scope;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;
import org.gigstation.kit.identity.Caller;
import org.gigstation.kit.identity.Roles;

/** The one place that turns a token into what its bearer sees. An enterprise or a worker sees no division at all, only itself. */
@RequestScoped
public class Scopes {

    private static final Scope NOTHING = new Scope("none");

    private final Caller caller;

    Scopes(Caller caller) {
        this.caller = caller;
    }

    /** The division of a caller who works for a division. */
    public Scope ofCaller() {
        boolean official = caller.is(Roles.OPERATOR)
                || caller.is(Roles.STATION_ADMIN)
                || caller.is(Roles.LIAISON)
                || caller.is(Roles.COUNTY)
                || caller.is(Roles.AUDITOR);
        return official ? new Scope(caller.divisionOrNone()) : NOTHING;
    }

    public boolean isOwnEnterprise(UUID enterpriseId) {
        return ownEnterprise().filter(enterpriseId::equals).isPresent();
    }

    /** The enterprise that an enterprise's user speaks for. */
    public Optional<UUID> ownEnterprise() {
        return caller.is(Roles.ENTERPRISE) ? caller.enterpriseId() : Optional.empty();
    }

    public boolean isOwnCard(UUID labourerId) {
        return caller.is(Roles.WORKER)
                && caller.labourerId().filter(labourerId::equals).isPresent();
    }

    /** Who reads figures and lists only sees masked names. */
    public boolean seesNames() {
        return caller.is(Roles.OPERATOR)
                || caller.is(Roles.STATION_ADMIN)
                || caller.is(Roles.LIAISON)
                || caller.is(Roles.WORKER);
    }

    /** The subject of the token, for the record of who did it. */
    public String callerId() {
        return caller.id();
    }
}
