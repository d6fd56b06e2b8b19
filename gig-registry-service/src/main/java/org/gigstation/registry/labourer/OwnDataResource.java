package org.gigstation.registry.labourer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gigstation.events.LabourerChanged.Status;
import org.gigstation.kit.audit.PersonalData;
import org.gigstation.kit.identity.Roles;
import org.gigstation.registry.edition.Edition;
import org.gigstation.registry.scope.Scopes;
import org.jboss.resteasy.reactive.RestResponse;

/** What a person may ask of us: to see all we have (PIPL 45), to have it rest, and to have it erased (PIPL 47). */
@Path(LabourerResource.PATH + "/{labourerId}")
@Tag(name = "labourers")
@RolesAllowed({Roles.OPERATOR, Roles.STATION_ADMIN})
class OwnDataResource {

    private final ReadOwnData readOwnData;
    private final ChangeLabourer changeLabourer;
    private final ErasePerson erasePerson;
    private final Scopes scopes;

    OwnDataResource(ReadOwnData readOwnData, ChangeLabourer changeLabourer, ErasePerson erasePerson, Scopes scopes) {
        this.readOwnData = readOwnData;
        this.changeLabourer = changeLabourer;
        this.erasePerson = erasePerson;
        this.scopes = scopes;
    }

    /** ACTIVE to be dispatched, RESTRICTED to let the data rest, LEFT when off the register. */
    record NewStatus(@NotNull Status status) {}

    @GET
    @PersonalData(id = "labourerId")
    @Path("personal-data")
    @RolesAllowed({Roles.OPERATOR, Roles.STATION_ADMIN, Roles.WORKER})
    @Operation(summary = "本人资料 · Everything that is held about a person, for themselves; a worker gets their own")
    public ReadOwnData.OwnData readPersonalData(UUID labourerId) {
        return readOwnData.of(labourerId);
    }

    @PUT
    @Path("status")
    @Operation(summary = "停用或恢复资料 · Let a person's data rest, or use them again")
    public RestResponse<LabourerView> changeStatus(
            UUID labourerId, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull NewStatus wanted) {
        LabourerView view = changeLabourer.move(scopes.ofCaller(), labourerId, ifMatch, wanted.status());
        return Edition.of(view.version(), view);
    }

    @DELETE
    @Path("personal-data")
    @RolesAllowed(Roles.STATION_ADMIN)
    @Operation(summary = "删除资料 · Erase what tells who a person is; the id and the consent history stay")
    public void erasePersonalData(UUID labourerId, @HeaderParam("If-Match") String ifMatch) {
        erasePerson.erase(scopes.ofCaller(), labourerId, ifMatch);
    }
}
