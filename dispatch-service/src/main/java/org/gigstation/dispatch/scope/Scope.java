package org.gigstation.dispatch.scope;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gigstation.kit.http.CommonProblem;
import org.gigstation.kit.identity.Caller;
import org.gigstation.kit.identity.Roles;

/** The one place where a token becomes a {@link Reach}. A claim that is missing sees nothing. */
@ApplicationScoped
public class Scope {

    private static final UUID NOBODY = new UUID(0, 0);

    private final Caller caller;

    Scope(Caller caller) {
        this.caller = caller;
    }

    public Reach reach() {
        if (caller.is(Roles.ENTERPRISE)) {
            return new Reach(null, caller.enterpriseId().orElse(NOBODY), null);
        }
        if (caller.is(Roles.WORKER)) {
            return new Reach(null, null, caller.labourerId().orElse(NOBODY));
        }
        return new Reach(caller.divisionOrNone(), null, null);
    }

    /** Who it was, for records of what was done. */
    public String callerId() {
        return caller.id();
    }

    /** The answer to what is missing and to what lies outside the scope, byte for byte the same. */
    public static RuntimeException notFound() {
        return CommonProblem.NOT_FOUND.because(CommonProblem.NOT_FOUND.title());
    }
}
