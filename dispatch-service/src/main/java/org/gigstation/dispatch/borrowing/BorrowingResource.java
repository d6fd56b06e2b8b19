package org.gigstation.dispatch.borrowing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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

/** Borrowing over HTTP: one station asks, the other answers, both look. */
@Path(BorrowingResource.PATH)
@RolesAllowed({Roles.OPERATOR, Roles.STATION_ADMIN})
class BorrowingResource {

    static final String PATH = "/api/dispatch/v1/borrowings";

    private final AskNeighbour ask;
    private final SettleBorrowing settle;
    private final BorrowingReading reading;
    private final Scope scope;

    BorrowingResource(AskNeighbour ask, SettleBorrowing settle, BorrowingReading reading, Scope scope) {
        this.ask = ask;
        this.settle = settle;
        this.reading = reading;
        this.scope = scope;
    }

    /** How many are lent, at most as many as were asked for. */
    record Agreement(
            @NotNull(message = "人数必填 · how many people") @Min(value = 1, message = "至少 1 人 · at least 1 person")
                    Integer people) {}

    /** Why not, when the lender wishes to say so. */
    record NotLent(@Size(max = 200, message = "最多 200 字 · at most 200 characters") String reason) {}

    @POST
    @APIResponseSchema(value = BorrowingView.class, responseCode = "201")
    @Operation(operationId = "askNeighbour", summary = "向邻站借人 · ask another station of the county for people")
    public RestResponse<BorrowingView> ask(@Valid @NotNull NewBorrowing wanted) {
        Borrowing asked = ask.ask(wanted, scope.reach(), scope.callerId());
        return RestResponse.ResponseBuilder.<BorrowingView>created(URI.create(PATH + "/" + asked.id()))
                .entity(reading.view(asked))
                .tag(String.valueOf(asked.version()))
                .build();
    }

    @GET
    @RolesAllowed({Roles.OPERATOR, Roles.STATION_ADMIN, Roles.COUNTY, Roles.AUDITOR})
    @Operation(operationId = "listBorrowings", summary = "借人列表 · asks of one's own stations and to them")
    public Page<BorrowingView> list(
            @QueryParam("demandId") UUID demandId,
            @QueryParam("date") LocalDate date,
            @QueryParam("state") BorrowingState state,
            @Valid @BeanParam Page.Request page) {
        var filter = new Borrowings.Filter(demandId, date, state);
        return page.cut(
                reading.page(filter, scope.reach(), page.after(), page.fetch()), BorrowingView::id, view -> view);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.OPERATOR, Roles.STATION_ADMIN, Roles.COUNTY, Roles.AUDITOR})
    @APIResponseSchema(BorrowingView.class)
    @Operation(operationId = "readBorrowing", summary = "借人请求 · one ask, and how many people came of it")
    public RestResponse<BorrowingView> read(UUID id) {
        return tagged(reading.find(id, scope.reach()).orElseThrow(Scope::notFound));
    }

    @POST
    @Path("/{id}/agreement")
    @APIResponseSchema(BorrowingView.class)
    @Operation(operationId = "agreeToLend", summary = "同意借出 · lend so many people; said by the station that was asked")
    public RestResponse<BorrowingView> agree(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull Agreement with) {
        refuseUnseen(id);
        return tagged(settle.agree(id, ETag.required(ifMatch), with.people(), scope.reach(), scope.callerId()));
    }

    @POST
    @Path("/{id}/refusal")
    @APIResponseSchema(BorrowingView.class)
    @Operation(
            operationId = "refuseToLend",
            summary = "不能借 · said by the station that was asked, with a reason or without")
    public RestResponse<BorrowingView> refuse(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull NotLent because) {
        refuseUnseen(id);
        return tagged(settle.refuse(id, ETag.required(ifMatch), because.reason(), scope.reach(), scope.callerId()));
    }

    @POST
    @Path("/{id}/withdrawal")
    @APIResponseSchema(BorrowingView.class)
    @Operation(operationId = "withdrawBorrowing", summary = "撤回借人请求 · taken back by the station that asked")
    public RestResponse<BorrowingView> withdraw(UUID id, @HeaderParam("If-Match") String ifMatch) {
        refuseUnseen(id);
        return tagged(settle.withdraw(id, ETag.required(ifMatch), scope.reach(), scope.callerId()));
    }

    private void refuseUnseen(UUID id) {
        reading.find(id, scope.reach()).orElseThrow(Scope::notFound);
    }

    private RestResponse<BorrowingView> tagged(Borrowing one) {
        return RestResponse.ResponseBuilder.ok(reading.view(one))
                .tag(String.valueOf(one.version()))
                .build();
    }
}
