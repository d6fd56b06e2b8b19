package org.gigstation.dispatch.pay;

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
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.gigstation.dispatch.scope.Scope;
import org.gigstation.kit.http.Page;
import org.gigstation.kit.identity.Roles;

/** The wage ledger over HTTP. */
@Path("/api/dispatch/v1/pay-lines")
@RolesAllowed({Roles.OPERATOR, Roles.STATION_ADMIN})
class PayResource {

    private final PayLedger ledger;
    private final RecordPay record;
    private final Scope scope;
    private final Clock clock;

    PayResource(PayLedger ledger, RecordPay record, Scope scope, Clock clock) {
        this.ledger = ledger;
        this.record = record;
        this.scope = scope;
        this.clock = clock;
    }

    /** What is still owed for one assignment, fen. */
    record Balance(UUID assignmentId, long owedFen) {}

    @POST
    @Operation(operationId = "recordPay", summary = "登记付款或更正 · record a payment or a correction")
    public Balance record(@Valid @NotNull NewPayLine line) {
        return record.record(line, scope.reach(), scope.callerId());
    }

    @GET
    @RolesAllowed({Roles.OPERATOR, Roles.STATION_ADMIN, Roles.ENTERPRISE, Roles.WORKER, Roles.COUNTY, Roles.AUDITOR})
    @Operation(operationId = "listPayLines", summary = "工资台账 · ledger lines within sight")
    public Page<PayLine> list(
            @QueryParam("demandId") UUID demandId,
            @QueryParam("labourerId") UUID labourerId,
            @QueryParam("date") LocalDate date,
            @Valid @BeanParam Page.Request page) {
        var filter = new PayLedger.Filter(demandId, labourerId, date);
        return page.cut(ledger.page(filter, scope.reach(), page.after(), page.fetch()), PayLine::id, line -> line);
    }

    @GET
    @Path("/arrears")
    @RolesAllowed({Roles.OPERATOR, Roles.STATION_ADMIN, Roles.COUNTY, Roles.AUDITOR})
    @Operation(operationId = "listArrears", summary = "欠薪预警 · what is owed past its due date, oldest first")
    public List<PayLedger.Arrear> arrears() {
        LocalDate today = clock.instant().atZone(ZoneOffset.ofHours(8)).toLocalDate();
        return ledger.arrears(today, scope.reach());
    }
}
