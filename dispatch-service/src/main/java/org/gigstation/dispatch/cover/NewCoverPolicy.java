package org.gigstation.dispatch.cover;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** A policy as the station files it. Ages 16 to 70, every work type and Shanghai time unless told. */
record NewCoverPolicy(
        @NotNull @Pattern(regexp = "[0-9]{2,12}", message = "行政区划代码 · a division code of 2 to 12 digits")
                String divisionCode,
        @NotNull @Size(min = 1, max = 80) String insurer,
        @NotNull @Size(min = 1, max = 60) String policyNumber,
        @NotNull @Positive(message = "保额须大于 0 · the sum insured is more than 0 fen") Long sumFen,
        @NotNull LocalDate validFrom,
        @NotNull LocalDate validTo,
        @Min(value = 16, message = "不得低于 16 · never below 16") Integer minAge,
        @Max(100) Integer maxAge,
        @Size(max = 200) List<@NotNull String> workTypeCodes,
        @NotNull(message = "投保截止时间必填 · when is the list closed") LocalTime cutOff,
        @Min(0) @Max(7) Integer cutOffDaysBefore,
        String zone) {

    NewCoverPolicy {
        minAge = minAge == null ? 16 : minAge;
        maxAge = maxAge == null ? 70 : maxAge;
        workTypeCodes = workTypeCodes == null ? List.of() : workTypeCodes;
        cutOffDaysBefore = cutOffDaysBefore == null ? 0 : cutOffDaysBefore;
        zone = zone == null ? "Asia/Shanghai" : zone;
    }
}
