package org.gigstation.kit.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.gigstation.kit.identity.Roles;

/** Writes a note, and can be made to stumble where it hurts. */
@Path("/notes")
class NoteResource {

    private final WriteNote writeNote;

    NoteResource(WriteNote writeNote) {
        this.writeNote = writeNote;
    }

    record Wish(UUID id) {}

    @POST
    @RolesAllowed(Roles.OPERATOR)
    public Wish write(@HeaderParam("X-Stumble") String stumble, Wish wish) {
        writeNote.look();
        if ("before".equals(stumble)) {
            throw new IllegalStateException("before the effect");
        }
        if ("overtaken".equals(stumble)) {
            writeNote.loseTheKey();
        }
        writeNote.write(wish.id());
        if ("after".equals(stumble)) {
            throw new IllegalStateException("after the effect");
        }
        return wish;
    }
}
