package org.gigstation.dispatch.trip;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** A trip as it is planned: vehicle, day, times, pick-up villages, and the demands it serves. */
record NewTrip(
        @NotNull UUID vehicleId,
        @NotNull LocalDate date,
        @NotNull Instant departsAt,
        @NotNull Instant backAt,
        @NotEmpty @Size(max = 50) List<@Valid @NotNull NewStop> stops,
        @NotEmpty(message = "至少服务一个需求 · at least one demand") @Size(max = 50) List<@NotNull UUID> demandIds) {

    /** Pick-up point of a village. */
    record NewStop(
            @NotNull @Pattern(regexp = "[0-9]{9,12}", message = "行政区划代码 · a division code") String divisionCode,
            @NotNull @Size(min = 1, max = 60) String name,
            @NotNull @DecimalMin("-90") @DecimalMax("90") Double latitude,
            @NotNull @DecimalMin("-180") @DecimalMax("180") Double longitude,
            @NotNull LocalTime at) {}
}
