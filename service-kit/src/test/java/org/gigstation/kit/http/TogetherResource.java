package org.gigstation.kit.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.gigstation.kit.identity.Roles;

/** Writes a note whose key is kept with it, as if it were one of many. */
@Path("/notes-together")
class TogetherResource {

    private final WriteTogether together;
    private final KeyedWrites writes;

    TogetherResource(WriteTogether together, KeyedWrites writes) {
        this.together = together;
        this.writes = writes;
    }

    record Wish(UUID id) {}

    @POST
    @KeptWithEffect
    @RolesAllowed(Roles.OPERATOR)
    public Wish write(@HeaderParam("X-Stumble") String stumble, Wish wish) {
        if ("refuse".equals(stumble)) {
            throw CommonProblem.NOT_FOUND.because("no such thing");
        }
        KeyedWrite write = writes.inHand().orElseThrow();
        if (!together.write(write, wish, "fail".equals(stumble))) {
            throw writes.notFresh(write);
        }
        return wish;
    }
}
