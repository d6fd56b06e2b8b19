package org.gigstation.dispatch.plan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.gigstation.dispatch.matching.Mode;

/** Which division's day is to be planned; fairly unless told. */
record NewPlan(
        @NotNull @Pattern(regexp = "[0-9]{4,12}", message = "行政区划代码 · a division code of 4 to 12 digits")
                String divisionCode,
        @NotNull(message = "日期必填 · which day") LocalDate date,
        Mode mode) {

    NewPlan {
        mode = mode == null ? Mode.FAIR : mode;
    }
}
