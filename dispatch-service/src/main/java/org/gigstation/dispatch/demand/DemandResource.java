package org.gigstation.dispatch.demand;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.gigstation.dispatch.ETag;
import org.gigstation.dispatch.scope.Scope;
import org.gigstation.kit.http.Page;
import org.gigstation.kit.identity.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** Demands over HTTP. An enterprise sees and posts its own, a station those of its division. */
@Path(DemandResource.PATH)
@RolesAllowed({Roles.OPERATOR, Roles.STATION_ADMIN, Roles.ENTERPRISE})
class DemandResource {

    static final String PATH = "/api/dispatch/v1/demands";

    private final Demands demands;
    private final PostDemand post;
    private final PostDemands postMany;
    private final ReleaseDemand release;
    private final ChangeDemand change;
    private final Scope scope;

    DemandResource(
            Demands demands,
            PostDemand post,
            PostDemands postMany,
            ReleaseDemand release,
            ChangeDemand change,
            Scope scope) {
        this.demands = demands;
        this.post = post;
        this.postMany = postMany;
        this.release = release;
        this.change = change;
        this.scope = scope;
    }

    @POST
    @APIResponseSchema(value = DemandView.class, responseCode = "201")
    @Operation(operationId = "postDemand", summary = "提交用工需求 · post a demand, as a draft or released at once")
    public RestResponse<DemandView> post(
            @Valid @NotNull NewDemand demand, @QueryParam("release") @DefaultValue("false") boolean released) {
        return created(post.post(demand, released, scope.reach()));
    }

    @POST
    @Path("/batch")
    @Operation(operationId = "postDemands", summary = "批量提交 · post many, each answered by itself")
    public DemandBatch.Answer postMany(@Valid @NotNull DemandBatch batch) {
        return postMany.post(batch, scope.reach());
    }

    @GET
    @RolesAllowed({Roles.OPERATOR, Roles.STATION_ADMIN, Roles.ENTERPRISE, Roles.COUNTY, Roles.AUDITOR})
    @Operation(operationId = "listDemands", summary = "需求列表 · the demands within sight")
    public Page<DemandView> list(
            @QueryParam("state") DemandState state,
            @QueryParam("enterpriseId") UUID enterpriseId,
            @QueryParam("divisionCode") String divisionCode,
            @QueryParam("date") LocalDate date,
            @Valid @BeanParam Page.Request page) {
        var filter = new Demands.Filter(state, enterpriseId, divisionCode, date);
        return page.cut(demands.list(filter, scope.reach(), page.after(), page.fetch()), Demand::id, DemandView::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.OPERATOR, Roles.STATION_ADMIN, Roles.ENTERPRISE, Roles.COUNTY, Roles.AUDITOR})
    @APIResponseSchema(DemandView.class)
    @Operation(operationId = "readDemand", summary = "需求详情 · one demand")
    public RestResponse<DemandView> read(UUID id) {
        return tagged(demands.find(id, scope.reach()).orElseThrow(Scope::notFound));
    }

    @PATCH
    @Path("/{id}")
    @APIResponseSchema(DemandView.class)
    @Operation(operationId = "changeDemand", summary = "修改需求 · change what is named, with If-Match")
    public RestResponse<DemandView> change(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull DemandChange wanted) {
        refuseUnseen(id);
        return tagged(change.change(id, ETag.required(ifMatch), wanted, scope.reach()));
    }

    @POST
    @Path("/{id}/release")
    @APIResponseSchema(DemandView.class)
    @Operation(operationId = "releaseDemand", summary = "发布需求 · open it for people; pay must be agreed")
    public RestResponse<DemandView> release(UUID id, @HeaderParam("If-Match") String ifMatch) {
        refuseUnseen(id);
        return tagged(release.release(id, ETag.required(ifMatch), scope.reach()));
    }

    @POST
    @Path("/{id}/cancellation")
    @APIResponseSchema(DemandView.class)
    @Operation(operationId = "cancelDemand", summary = "取消需求 · end it; everybody asked or confirmed is told")
    public RestResponse<DemandView> cancel(UUID id, @HeaderParam("If-Match") String ifMatch) {
        refuseUnseen(id);
        return tagged(change.cancel(id, ETag.required(ifMatch), scope.reach()));
    }

    private void refuseUnseen(UUID id) {
        demands.find(id, scope.reach()).orElseThrow(Scope::notFound);
    }

    private static RestResponse<DemandView> created(Demand demand) {
        return RestResponse.ResponseBuilder.<DemandView>created(URI.create(PATH + "/" + demand.id()))
                .entity(DemandView.of(demand))
                .tag(String.valueOf(demand.version()))
                .build();
    }

    private static RestResponse<DemandView> tagged(Demand demand) {
        return RestResponse.ResponseBuilder.ok(DemandView.of(demand))
                .tag(String.valueOf(demand.version()))
                .build();
    }
}
