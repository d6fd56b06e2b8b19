package org.gigstation.dispatch.figures;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.gigstation.dispatch.scope.Scope;
import org.gigstation.kit.http.CommonProblem;
import org.gigstation.kit.identity.Roles;
import org.jboss.resteasy.reactive.RestStreamElementType;

/** The board and the figures over HTTP. An enterprise sees the board of its own demands. */
@Path("/api/dispatch/v1/figures")
@RolesAllowed({Roles.OPERATOR, Roles.STATION_ADMIN, Roles.COUNTY, Roles.AUDITOR})
class FigureResource {

    private final Boards boards;
    private final Figures figures;
    private final Scope scope;
    private final Clock clock;

    FigureResource(Boards boards, Figures figures, Scope scope, Clock clock) {
        this.boards = boards;
        this.figures = figures;
        this.scope = scope;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "readFigures", summary = "统计 · figures with definition and as-of instant")
    public Figures.Sheet read(
            @QueryParam("divisionCode") @Pattern(regexp = "[0-9]{2,12}") String divisionCode,
            @QueryParam("from") @NotNull LocalDate from,
            @QueryParam("to") @NotNull LocalDate to,
            @QueryParam("asOf") String asOf) {
        return figures.read(new Figures.Asked(divisionCode, from, to, instant(asOf)), scope.reach());
    }

    @GET
    @Path("/board")
    @RolesAllowed({Roles.OPERATOR, Roles.STATION_ADMIN, Roles.COUNTY, Roles.AUDITOR, Roles.ENTERPRISE})
    @Operation(operationId = "readBoard", summary = "实时看板 · a morning, demand by demand")
    public Board board(
            @QueryParam("date") @NotNull LocalDate date,
            @QueryParam("divisionCode") @Pattern(regexp = "[0-9]{2,12}") String divisionCode) {
        return boards.read(date, divisionCode, scope.reach());
    }

    @GET
    @Path("/board/events")
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.OPERATOR, Roles.STATION_ADMIN, Roles.COUNTY, Roles.AUDITOR, Roles.ENTERPRISE})
    @Operation(operationId = "followBoard", summary = "看板推送 · the board as server-sent events, whenever it changes")
    public Multi<Board> follow(
            @QueryParam("date") @NotNull LocalDate date,
            @QueryParam("divisionCode") @Pattern(regexp = "[0-9]{2,12}") String divisionCode) {
        return boards.follow(date, divisionCode, scope.reach());
    }

    private Instant instant(String asOf) {
        try {
            return asOf == null ? clock.instant() : Instant.parse(asOf);
        } catch (java.time.DateTimeException e) {
            throw CommonProblem.INVALID_VALUE.because("asOf 格式不对 · asOf is an instant such as 2026-07-03T12:00:00Z");
        }
    }
}
