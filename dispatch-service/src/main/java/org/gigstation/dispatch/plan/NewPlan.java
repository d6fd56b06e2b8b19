package org.gigstation.dispatch.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.gigstation.assignment.Problem;
import org.gigstation.dispatch.matching.Mode;
import org.gigstation.dispatch.matching.Stretch;

/**
 * Which division's day is to be planned; fairly unless told.
 *
 * @param days looked at together, 1 unless told: {@code date} is firm, those after it are tentative
 */
record NewPlan(
        @NotNull @Pattern(regexp = "[0-9]{4,12}", message = "行政区划代码 · a division code of 4 to 12 digits")
                String divisionCode,
        @NotNull(message = "日期必填 · which day") LocalDate date,
        Mode mode,
        @Min(value = 1, message = "至少 1 天 · at least 1 day")
                @Max(value = Problem.LONGEST_WINDOW_DAYS, message = "最多 14 天 · at most 14 days")
                Integer days) {

    NewPlan {
        mode = mode == null ? Mode.FAIR : mode;
        days = days == null ? 1 : days;
    }

    Stretch stretch() {
        return new Stretch(date, days);
    }
}
