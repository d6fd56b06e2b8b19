package org.gigstation.dispatch.plan;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.gigstation.dispatch.ETag;
import org.gigstation.dispatch.matching.WhyView;
import org.gigstation.dispatch.plan.PlanPosts.PostView;
import org.gigstation.dispatch.scope.Scope;
import org.gigstation.kit.http.Page;
import org.gigstation.kit.identity.Roles;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestStreamElementType;

/** Plans over HTTP, for stations: start, follow, read, question, change, approve or discard. */
@Path(PlanResource.PATH)
@RolesAllowed({Roles.OPERATOR, Roles.STATION_ADMIN})
class PlanResource {

    static final String PATH = "/api/dispatch/v1/plans";

    private final Plans plans;
    private final StartPlan start;
    private final RunPlans run;
    private final PlanReading reading;
    private final EditPlan edit;
    private final ApprovePlan approve;
    private final DiscardPlan discard;
    private final Scope scope;

    PlanResource(
            Plans plans,
            StartPlan start,
            RunPlans run,
            PlanReading reading,
            EditPlan edit,
            ApprovePlan approve,
            DiscardPlan discard,
            Scope scope) {
        this.plans = plans;
        this.start = start;
        this.run = run;
        this.reading = reading;
        this.edit = edit;
        this.approve = approve;
        this.discard = discard;
        this.scope = scope;
    }

    @POST
    @APIResponseSchema(value = PlanView.class, responseCode = "202")
    @Operation(operationId = "startPlan", summary = "开始排班 · plan a division's day; follow the job at Location")
    public RestResponse<PlanView> start(@Valid @NotNull NewPlan plan) {
        PlanView started = start.start(plan, scope.reach(), scope.callerId());
        run.wake();
        return RestResponse.ResponseBuilder.<PlanView>create(RestResponse.Status.ACCEPTED)
                .entity(started)
                .location(URI.create(PATH + "/" + started.id()))
                .tag(String.valueOf(started.version()))
                .build();
    }

    @GET
    @Operation(operationId = "listPlans", summary = "方案列表 · plans within sight")
    public Page<PlanView> list(
            @QueryParam("date") LocalDate date,
            @QueryParam("state") PlanState state,
            @Valid @BeanParam Page.Request page) {
        return page.cut(plans.page(date, state, scope.reach(), page.after(), page.fetch()), PlanView::id, view -> view);
    }

    @GET
    @Path("/{id}")
    @APIResponseSchema(PlanView.class)
    @Operation(operationId = "readPlan", summary = "方案 · job state and outcome")
    public RestResponse<PlanView> read(UUID id) {
        return tagged(seen(id));
    }

    @GET
    @Path("/{id}/events")
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Operation(operationId = "followPlan", summary = "排班进度 · the job as server-sent events, until it is done")
    public Multi<PlanView> follow(UUID id) {
        seen(id);
        return reading.follow(id, scope.reach());
    }

    @GET
    @Path("/{id}/posts")
    @Operation(operationId = "listPlanPosts", summary = "方案岗位 · post by post, everybody with the reason")
    public Page<PostView> posts(UUID id, @QueryParam("date") LocalDate date, @Valid @BeanParam Page.Request page) {
        LocalDate day = dayOf(seen(id), date);
        return page.cut(reading.posts(id, day, page.after(), page.fetch()), PostView::demandId, view -> view);
    }

    @GET
    @Path("/{id}/gaps")
    @Operation(operationId = "listPlanGaps", summary = "缺口 · posts that stay open, why, and what would open them")
    public List<Placements.Gap> gaps(UUID id) {
        seen(id);
        return reading.gaps(id);
    }

    @GET
    @Path("/{id}/why")
    @Operation(operationId = "askWhy", summary = "为什么没选这个人 · why not this person, post by post")
    public List<WhyView> why(
            UUID id,
            @QueryParam("labourerId") @NotNull UUID labourerId,
            @QueryParam("demandId") UUID demandId,
            @QueryParam("date") LocalDate date) {
        PlanView plan = seen(id);
        return reading.why(plan, dayOf(plan, date), labourerId, demandId);
    }

    @GET
    @Path("/{id}/changes")
    @Operation(operationId = "listPlanChanges", summary = "与上次方案的变动 · what planning again did to the plan before")
    public PlanChanges changes(UUID id) {
        seen(id);
        return reading.changes(id);
    }

    @GET
    @Path("/{id}/comparison")
    @Operation(operationId = "comparePlans", summary = "比较两个方案 · this plan beside another")
    public PlanComparison.View compare(UUID id, @QueryParam("with") @NotNull UUID other) {
        seen(id);
        seen(other);
        return reading.compare(id, other);
    }

    @PATCH
    @Path("/{id}")
    @Operation(operationId = "editPlan", summary = "调整方案 · change it, or see the consequence with dryRun")
    public PlanEdit.Consequence edit(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull PlanEdit wanted) {
        seen(id);
        return edit.edit(id, ETag.required(ifMatch), wanted);
    }

    @POST
    @Path("/{id}/approval")
    @APIResponseSchema(PlanView.class)
    @Operation(operationId = "approvePlan", summary = "批准方案 · everybody is asked and insured; once")
    public RestResponse<PlanView> approve(UUID id, @HeaderParam("If-Match") String ifMatch) {
        seen(id);
        return tagged(approve.approve(id, ETag.required(ifMatch), scope.reach(), scope.callerId()));
    }

    @POST
    @Path("/{id}/discard")
    @APIResponseSchema(PlanView.class)
    @Operation(operationId = "discardPlan", summary = "作废方案 · discard it, or stop it while it runs")
    public RestResponse<PlanView> discard(UUID id, @HeaderParam("If-Match") String ifMatch) {
        seen(id);
        return tagged(discard.discard(id, ETag.required(ifMatch), scope.reach()));
    }

    /** The day asked for, the plan's first unless told. */
    private static LocalDate dayOf(PlanView plan, LocalDate date) {
        if (date != null && !plan.stretch().dates().contains(date)) {
            throw Scope.notFound();
        }
        return date == null ? plan.date() : date;
    }

    private PlanView seen(UUID id) {
        return plans.find(id, scope.reach()).orElseThrow(Scope::notFound);
    }

    private static RestResponse<PlanView> tagged(PlanView plan) {
        return RestResponse.ResponseBuilder.ok(plan)
                .tag(String.valueOf(plan.version()))
                .build();
    }
}
