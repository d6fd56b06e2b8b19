package org.gigstation.notification.delivery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gigstation.kit.identity.Roles;

/** How the ways to the handsets are. They belong to the house, not to a station. */
@Path("/api/notification/v1/channels")
@Tag(name = "channels")
class ChannelResource {

    private final Lanes lanes;

    ChannelResource(Lanes lanes) {
        this.lanes = lanes;
    }

    @GET
    @RolesAllowed({Roles.OPERATOR, Roles.STATION_ADMIN, Roles.COUNTY, Roles.AUDITOR})
    public List<ChannelHealth> channels() {
        return lanes.all().stream().map(Lane::health).toList();
    }
}
