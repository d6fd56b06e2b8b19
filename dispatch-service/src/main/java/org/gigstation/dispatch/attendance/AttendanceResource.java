package org.gigstation.dispatch.attendance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.gigstation.dispatch.scope.Scope;
import org.gigstation.kit.http.Page;
import org.gigstation.kit.identity.Roles;

/** Attendance over HTTP: marked by the station, read by whoever has a part in it. */
@Path("/api/dispatch/v1/attendance")
@RolesAllowed({Roles.OPERATOR, Roles.STATION_ADMIN})
class AttendanceResource {

    private final MarkCrew mark;
    private final AttendanceMarks marks;
    private final Scope scope;

    AttendanceResource(MarkCrew mark, AttendanceMarks marks, Scope scope) {
        this.mark = mark;
        this.marks = marks;
        this.scope = scope;
    }

    @POST
    @Operation(operationId = "markAttendance", summary = "考勤登记 · mark a crew, each answered by itself")
    public NewMarks.Answer mark(@Valid @NotNull NewMarks wanted) {
        return mark.mark(wanted, scope.reach(), scope.callerId());
    }

    @GET
    @RolesAllowed({Roles.OPERATOR, Roles.STATION_ADMIN, Roles.ENTERPRISE, Roles.WORKER, Roles.COUNTY, Roles.AUDITOR})
    @Operation(operationId = "listAttendance", summary = "考勤记录 · marks within sight")
    public Page<AttendanceMarks.MarkView> list(
            @QueryParam("date") LocalDate date,
            @QueryParam("demandId") UUID demandId,
            @Valid @BeanParam Page.Request page) {
        return page.cut(
                marks.page(date, demandId, scope.reach(), page.after(), page.fetch()),
                AttendanceMarks.MarkView::id,
                view -> view);
    }
}
