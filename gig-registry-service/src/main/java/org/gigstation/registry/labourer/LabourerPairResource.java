package org.gigstation.registry.labourer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gigstation.events.LabourerChanged.PairKind;
import org.gigstation.kit.identity.Roles;
import org.gigstation.registry.edition.Edition;
import org.gigstation.registry.scope.Scopes;
import org.jboss.resteasy.reactive.RestResponse;

@Path(LabourerResource.PATH + "/{labourerId}/pairs/{partnerId}")
@Tag(name = "labourers")
@RolesAllowed({Roles.OPERATOR, Roles.STATION_ADMIN, Roles.LIAISON})
class LabourerPairResource {

    private final ChangeLabourer changeLabourer;
    private final Scopes scopes;

    LabourerPairResource(ChangeLabourer changeLabourer, Scopes scopes) {
        this.changeLabourer = changeLabourer;
        this.scopes = scopes;
    }

    /** What the two ask for. */
    record PairWish(@NotNull PairKind kind) {}

    @PUT
    @Operation(summary = "结伴 · Link two people, both ways")
    public RestResponse<LabourerView> linkPair(UUID labourerId, UUID partnerId, @Valid @NotNull PairWish wish) {
        LabourerView view = changeLabourer.link(scopes.ofCaller(), labourerId, partnerId, wish.kind());
        return Edition.of(view.version(), view);
    }

    @DELETE
    @Operation(summary = "取消结伴 · Take the link between two people away")
    public RestResponse<LabourerView> unlinkPair(UUID labourerId, UUID partnerId) {
        LabourerView view = changeLabourer.unlink(scopes.ofCaller(), labourerId, partnerId);
        return Edition.of(view.version(), view);
    }
}
