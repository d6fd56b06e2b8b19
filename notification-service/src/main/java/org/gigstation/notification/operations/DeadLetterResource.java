package org.gigstation.notification.operations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gigstation.kit.events.DeadLetters;
import org.gigstation.kit.events.EventHandler;
import org.gigstation.kit.http.CommonProblem;
import org.gigstation.kit.identity.Roles;

/** Events that could not take effect, and the way to let them. They belong to the house, not to a station. */
@Path("/api/notification/v1/dead-letters")
@Tag(name = "dead-letters")
class DeadLetterResource {

    private final DeadLetters deadLetters;
    private final Instance<EventHandler> handlers;

    DeadLetterResource(DeadLetters deadLetters, Instance<EventHandler> handlers) {
        this.deadLetters = deadLetters;
        this.handlers = handlers;
    }

    /** Names of the consumers that may have dead letters. */
    @GET
    @RolesAllowed({Roles.OPERATOR, Roles.STATION_ADMIN, Roles.AUDITOR})
    public List<String> consumers() {
        return handlers.stream().map(EventHandler::consumer).sorted().toList();
    }

    /** Reads the records behind all dead letters of a consumer again; what took effect before changes nothing. */
    @POST
    @Path("{consumer}/replay")
    @RolesAllowed(Roles.STATION_ADMIN)
    public DeadLetters.Replay replay(String consumer) {
        if (!consumers().contains(consumer)) {
            throw CommonProblem.NOT_FOUND.because(CommonProblem.NOT_FOUND.title());
        }
        return deadLetters.replay(consumer);
    }
}
