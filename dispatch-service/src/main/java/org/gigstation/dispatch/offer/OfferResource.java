package org.gigstation.dispatch.offer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.gigstation.dispatch.DispatchProblem;
import org.gigstation.dispatch.offer.OfferViews.OfferView;
import org.gigstation.dispatch.offer.SettleWishes.AnswerView;
import org.gigstation.dispatch.scope.Scope;
import org.gigstation.events.ReplyClassified;
import org.gigstation.kit.audit.Deeds;
import org.gigstation.kit.http.KeptWithEffect;
import org.gigstation.kit.http.KeyedWrites;
import org.gigstation.kit.http.Page;
import org.gigstation.kit.identity.Roles;

/** Offers over HTTP: to look at, to answer for somebody at the desk or for oneself, to take back. */
@Path("/api/dispatch/v1/offers")
@RolesAllowed({Roles.OPERATOR, Roles.STATION_ADMIN})
class OfferResource {

    private final OfferViews views;
    private final AnswerDesk desk;
    private final WithdrawOffers withdraw;
    private final Scope scope;
    private final Clock clock;
    private final KeyedWrites writes;
    private final Deeds deeds;

    OfferResource(
            OfferViews views,
            AnswerDesk desk,
            WithdrawOffers withdraw,
            Scope scope,
            KeyedWrites writes,
            Deeds deeds,
            Clock clock) {
        this.views = views;
        this.desk = desk;
        this.withdraw = withdraw;
        this.scope = scope;
        this.clock = clock;
        this.writes = writes;
        this.deeds = deeds;
    }

    /** Yes or no. */
    record NewAnswer(@NotNull(message = "ACCEPT 或 DECLINE · one of the two") ReplyClassified.Intent intent) {}

    @GET
    @RolesAllowed({Roles.OPERATOR, Roles.STATION_ADMIN, Roles.WORKER, Roles.COUNTY, Roles.AUDITOR})
    @Operation(operationId = "listOffers", summary = "邀约列表 · offers within sight")
    public Page<OfferView> list(
            @QueryParam("demandId") UUID demandId,
            @QueryParam("date") LocalDate date,
            @QueryParam("labourerId") UUID labourerId,
            @QueryParam("state") OfferState state,
            @Valid @BeanParam Page.Request page) {
        var filter = new OfferViews.Filter(demandId, date, labourerId, state);
        return page.cut(views.page(filter, scope.reach(), page.after(), page.fetch()), OfferView::id, view -> view);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.OPERATOR, Roles.STATION_ADMIN, Roles.WORKER, Roles.COUNTY, Roles.AUDITOR})
    @Operation(operationId = "readOffer", summary = "邀约详情 · one offer, with its reason")
    public OfferView read(UUID id) {
        return seen(id);
    }

    @POST
    @Path("/{id}/answers")
    @KeptWithEffect
    @RolesAllowed({Roles.OPERATOR, Roles.STATION_ADMIN, Roles.WORKER})
    @Operation(operationId = "answerOffer", summary = "答复 · yes or no, with the result at once")
    public AnswerView answer(UUID id, @Valid @NotNull NewAnswer answer) {
        return desk.answer(
                new Wish(id, answer.intent(), scope.reach(), writes.inHand(), deeds.inHand(), clock.instant()));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Operation(
            operationId = "withdrawOffer",
            summary = "撤回 · take the offer or the confirmed post back; the person is told")
    public OfferView withdraw(UUID id) {
        OfferView offer = seen(id);
        if (!withdraw.withdraw(id, "by-operator")) {
            throw DispatchProblem.WRONG_STATE.because(
                    "邀约当前为 " + offer.state() + " · the offer is " + offer.state() + "; there is nothing to take back");
        }
        return seen(id);
    }

    private OfferView seen(UUID id) {
        return views.find(id, scope.reach()).orElseThrow(Scope::notFound);
    }
}
