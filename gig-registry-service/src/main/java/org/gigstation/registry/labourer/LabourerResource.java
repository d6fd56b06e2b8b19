package org.gigstation.registry.labourer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gigstation.events.LabourerChanged.Status;
import org.gigstation.kit.audit.PersonalData;
import org.gigstation.kit.http.Page;
import org.gigstation.kit.identity.Roles;
import org.gigstation.registry.edition.Edition;
import org.gigstation.registry.scope.Scopes;
import org.jboss.resteasy.reactive.RestResponse;

@Path(LabourerResource.PATH)
@Tag(name = "labourers")
@RolesAllowed({Roles.OPERATOR, Roles.STATION_ADMIN, Roles.LIAISON})
public class LabourerResource {

    static final String PATH = "/api/registry/v1/labourers";

    private final SearchLabourers search;
    private final ReadLabourer readLabourer;
    private final ChangeLabourer changeLabourer;
    private final Scopes scopes;

    LabourerResource(SearchLabourers search, ReadLabourer readLabourer, ChangeLabourer changeLabourer, Scopes scopes) {
        this.search = search;
        this.readLabourer = readLabourer;
        this.changeLabourer = changeLabourer;
        this.scopes = scopes;
    }

    /** What can be asked of a list of people; several age bands mean any of them. */
    public static final class Wanted {
        @QueryParam("village")
        @Pattern(regexp = "[0-9]{2,12}")
        String village;

        @QueryParam("household")
        UUID household;

        @QueryParam("skill")
        @Pattern(regexp = "[a-z0-9-]{1,40}")
        String skill;

        @QueryParam("ageBand")
        @Size(max = 7)
        Set<AgeBand> ageBands;

        @QueryParam("tag")
        StatusTag tag;

        @QueryParam("freeOn")
        LocalDate freeOn;

        @QueryParam("name")
        @Size(min = 1, max = 50)
        String name;

        @QueryParam("status")
        Status status;

        public LabourerFilter filter() {
            return new LabourerFilter(village, household, skill, ageBands, tag, freeOn, name, status);
        }
    }

    @PersonalData(id = "labourerId")
    @GET
    @RolesAllowed({Roles.OPERATOR, Roles.STATION_ADMIN, Roles.LIAISON, Roles.COUNTY, Roles.AUDITOR})
    @Operation(summary = "务工人员 · The people of your scope, by filters, or by ids (at most 200, separated by commas)")
    public Page<LabourerView> listLabourers(
            @Valid @BeanParam Page.Request page,
            @Valid @BeanParam Wanted wanted,
            @QueryParam("ids") @Pattern(regexp = "[0-9a-f-]{36}(,[0-9a-f-]{36}){0,199}") String ids) {
        return ids == null
                ? search.page(scopes.ofCaller(), wanted.filter(), page)
                : search.named(scopes.ofCaller(), ReadLabourer.idsOf(ids));
    }

    @GET
    @Path("facets")
    @RolesAllowed({Roles.OPERATOR, Roles.STATION_ADMIN, Roles.LIAISON, Roles.COUNTY, Roles.AUDITOR})
    @Operation(summary = "分面统计 · How the people that the filters find are spread")
    public SearchLabourers.Facets countLabourers(@Valid @BeanParam Wanted wanted) {
        return search.facets(scopes.ofCaller(), wanted.filter());
    }

    @PersonalData(id = "labourerId")
    @GET
    @Path("{labourerId}")
    @RolesAllowed({Roles.OPERATOR, Roles.STATION_ADMIN, Roles.LIAISON, Roles.COUNTY, Roles.AUDITOR, Roles.WORKER})
    @Operation(summary = "一个人 · One person; a worker sees their own card")
    public RestResponse<LabourerView> readLabourer(UUID labourerId) {
        LabourerView view = readLabourer.card(labourerId);
        return Edition.of(view.version(), view);
    }

    @POST
    @Operation(summary = "登记务工人员 · Register a person")
    public RestResponse<LabourerView> registerLabourer(@Valid @NotNull NewLabourer body) {
        LabourerView view = changeLabourer.register(scopes.ofCaller(), body, scopes.callerId());
        return Edition.created(PATH + "/" + view.labourerId(), view.version(), view);
    }

    @PUT
    @Path("{labourerId}")
    @Operation(summary = "修改资料 · Change all of a person that can be changed")
    public RestResponse<LabourerView> changeLabourer(
            UUID labourerId, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull LabourerCard body) {
        LabourerView view = changeLabourer.change(scopes.ofCaller(), labourerId, ifMatch, body, scopes.callerId());
        return Edition.of(view.version(), view);
    }

    @DELETE
    @Path("{labourerId}")
    @RolesAllowed({Roles.OPERATOR, Roles.STATION_ADMIN})
    @Operation(summary = "移出名册 · Take a person off the register; the record stays as LEFT")
    public RestResponse<LabourerView> removeLabourer(UUID labourerId, @HeaderParam("If-Match") String ifMatch) {
        LabourerView view = changeLabourer.move(scopes.ofCaller(), labourerId, ifMatch, Status.LEFT);
        return Edition.of(view.version(), view);
    }
}
