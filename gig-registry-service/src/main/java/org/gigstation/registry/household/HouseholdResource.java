package org.gigstation.registry.household;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gigstation.kit.http.CommonProblem;
import org.gigstation.kit.http.Page;
import org.gigstation.kit.identity.Roles;
import org.gigstation.registry.scope.Scopes;

@Path("/api/registry/v1/households")
@Tag(name = "labourers")
@RolesAllowed({Roles.OPERATOR, Roles.STATION_ADMIN, Roles.LIAISON, Roles.COUNTY, Roles.AUDITOR})
class HouseholdResource {

    private final Households households;
    private final Scopes scopes;

    HouseholdResource(Households households, Scopes scopes) {
        this.households = households;
        this.scopes = scopes;
    }

    /** A household; {@code number} is the village's, {@code null} when it has none. */
    record HouseholdView(UUID householdId, String divisionCode, String number) {
        static HouseholdView of(Household household) {
            return new HouseholdView(household.id, household.divisionCode, household.number);
        }
    }

    @GET
    @Operation(summary = "农户 · The households of your scope, by village")
    public Page<HouseholdView> listHouseholds(
            @Valid @BeanParam Page.Request page, @QueryParam("village") @Pattern(regexp = "[0-9]{12}") String village) {
        var read = households.page(scopes.ofCaller(), village, page.after(), page.fetch());
        return page.cut(read, household -> household.id, HouseholdView::of);
    }

    @GET
    @Path("{householdId}")
    @Operation(summary = "一户 · One household; its people are found by labourers?household=")
    public HouseholdView readHousehold(UUID householdId) {
        return households
                .within(scopes.ofCaller(), householdId)
                .map(HouseholdView::of)
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because(CommonProblem.NOT_FOUND.title()));
    }
}
