package org.gigstation.registry.vehicle;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;

/**
 * A vehicle as its papers describe it.
 *
 * @param divisionCode 9-digit code of the township or 12-digit code of the village it stands in
 * @param ratedSeats seats for passengers, the driver's not counted; 0 for trucks and tractors
 */
record VehicleCard(
        @NotNull @Pattern(regexp = "[0-9]{9}([0-9]{3})?") String divisionCode,
        @NotNull
                @Pattern(
                        regexp = "\\p{IsHan}[A-Z][A-Z0-9]{5,6}",
                        message = "车牌号应如 云D12345 · a plate number such as 云D12345 is needed")
                String plate,
        @NotNull VehicleType type,
        @Min(0) @Max(60) int ratedSeats,
        @NotNull LocalDate inspectionValidUntil,
        @NotNull LocalDate insuranceValidUntil,
        boolean active) {

    @AssertTrue(message = "货车、拖拉机、三轮车不能载客；客车须有座位 · trucks and tractors carry nobody; a passenger vehicle has seats")
    boolean isSeatsFitType() {
        return type == null || type.isForPassengers() == ratedSeats > 0;
    }
}
