package org.gigstation.registry.enterprise;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * A place of work.
 *
 * @param siteId keeps a site that is already known, {@code null} for a new one
 * @param divisionCode 12-digit code of the village it lies in
 * @param latitude degrees north; with {@code longitude} {@code null}, the village's coordinates are taken
 */
record NewSite(
        UUID siteId,
        @NotBlank @Size(max = 60) String name,
        @NotNull @Pattern(regexp = "[0-9]{12}") String divisionCode,
        @DecimalMin("-90") @DecimalMax("90") Double latitude,
        @DecimalMin("-180") @DecimalMax("180") Double longitude,
        @NotNull LocationType locationType) {}
