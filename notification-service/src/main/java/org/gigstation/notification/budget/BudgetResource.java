package org.gigstation.notification.budget;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gigstation.kit.http.CommonProblem;
import org.gigstation.kit.identity.Caller;
import org.gigstation.kit.identity.Roles;
import org.gigstation.notification.station.StationDecided;
import org.gigstation.notification.station.StationPolicies;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Money for messages: the month's budget, what was spent, and what the month will cost. */
@Path("/api/notification/v1/budgets/{divisionCode}")
@Tag(name = "budgets")
class BudgetResource {

    private final Budgets budgets;
    private final StationPolicies policies;
    private final Caller caller;
    private final Clock clock;
    private final Event<StationDecided> decided;

    BudgetResource(
            Budgets budgets,
            StationPolicies policies,
            Caller caller,
            Clock clock,
            Event<StationDecided> decided,
            MeterRegistry meters) {
        this.budgets = budgets;
        this.policies = policies;
        this.caller = caller;
        this.clock = clock;
        this.decided = decided;
        meters.gauge("gig.budgets.alarming", this, BudgetResource::alarming);
    }

    record NewBudget(@Min(0) @Max(1_000_000_000) long monthlyFen, @Min(1) @Max(100) int alarmPercent) {}

    /**
     * Money in fen. {@code monthlyFen} and {@code remainingFen} are {@code null} while no budget is set. At 100 % new offers are held; results
     * of answers still leave.
     */
    record BudgetView(
            Long monthlyFen,
            int alarmPercent,
            long spentFen,
            Long remainingFen,
            long queuedFen,
            long forecastFen,
            boolean alarm,
            boolean offersHeld) {}

    @GET
    @RolesAllowed({Roles.OPERATOR, Roles.STATION_ADMIN, Roles.COUNTY, Roles.AUDITOR})
    public RestResponse<BudgetView> budget(String divisionCode) {
        caller.mustSeeDivision(divisionCode);
        return answer(divisionCode);
    }

    @PUT
    @RolesAllowed({Roles.STATION_ADMIN, Roles.COUNTY})
    @Transactional
    public RestResponse<BudgetView> setBudget(
            String divisionCode, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid NewBudget budget) {
        caller.mustSeeDivision(divisionCode);
        int before = version(divisionCode);
        boolean expected = ifMatch == null || ifMatch.equals("\"" + before + "\"");
        if (!expected || !budgets.write(divisionCode, before, budget.monthlyFen(), budget.alarmPercent())) {
            throw CommonProblem.CHANGED_MEANWHILE.because("the budget of " + divisionCode + " is no longer " + ifMatch);
        }
        decided.fire(new StationDecided(divisionCode));
        return answer(divisionCode);
    }

    /** What was billed, by day, station and channel; at most a year. */
    @GET
    @Path("spend")
    @RolesAllowed({Roles.OPERATOR, Roles.STATION_ADMIN, Roles.COUNTY, Roles.AUDITOR})
    public List<Budgets.Spend> spend(
            String divisionCode, @NotNull @QueryParam("from") LocalDate from, @NotNull @QueryParam("to") LocalDate to) {
        caller.mustSeeDivision(divisionCode);
        if (to.isBefore(from) || from.plusYears(1).isBefore(to)) {
            throw CommonProblem.INVALID_VALUE.because("from " + from + " to " + to + " must be 0 to 366 days");
        }
        return budgets.spends(divisionCode, from, to);
    }

    private RestResponse<BudgetView> answer(String divisionCode) {
        Funds funds = funds(divisionCode);
        long queued = budgets.queuedFen(divisionCode, funds);
        var view = new BudgetView(
                funds.limitFen(),
                funds.alarmPercent(),
                funds.spentFen(),
                funds.limitFen() == null ? null : Math.max(0, funds.limitFen() - funds.spentFen()),
                queued,
                funds.forecastFen(queued),
                funds.alarms(),
                !funds.cover(1));
        return ResponseBuilder.ok(view)
                .header("ETag", "\"" + version(divisionCode) + "\"")
                .build();
    }

    private int version(String divisionCode) {
        return budgets.find(divisionCode).map(Budgets.Budget::version).orElse(0);
    }

    private Funds funds(String divisionCode) {
        var zone = policies.rulesOf(divisionCode).zoneId();
        return budgets.fundsOf(divisionCode, LocalDate.ofInstant(clock.instant(), zone));
    }

    private double alarming() {
        return budgets.stations().stream()
                .filter(station -> funds(station).alarms())
                .count();
    }
}
