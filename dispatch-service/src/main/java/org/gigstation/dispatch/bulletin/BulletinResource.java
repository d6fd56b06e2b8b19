package org.gigstation.dispatch.bulletin;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The open posts for the big screen on the wall, which nobody signs in to. */
@Path("/api/dispatch/v1/open-posts")
class BulletinResource {

    private final Bulletin bulletin;

    BulletinResource(Bulletin bulletin) {
        this.bulletin = bulletin;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "readOpenPosts",
            summary = "空缺岗位 · posts still open within a week; no token, no word of any person")
    public Bulletin.Sheet read(
            @QueryParam("divisionCode") @DefaultValue("") @Pattern(regexp = "|[0-9]{2,12}") String divisionCode) {
        return bulletin.read(divisionCode);
    }
}
