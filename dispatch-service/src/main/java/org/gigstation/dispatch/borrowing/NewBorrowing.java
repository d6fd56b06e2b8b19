package org.gigstation.dispatch.borrowing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;

/** Whom a station asks for how many people, for which posts. */
record NewBorrowing(
        @NotNull(message = "需求必填 · which demand") UUID demandId,
        @NotNull(message = "日期必填 · which day") LocalDate date,
        @NotNull(message = "邻站必填 · which station")
                @Pattern(regexp = "[0-9]{9}", message = "驿站代码为 9 位数字 · a station's code has 9 digits")
                String lenderCode,
        @NotNull(message = "人数必填 · how many people")
                @Min(value = 1, message = "至少 1 人 · at least 1 person")
                @Max(value = 100_000, message = "最多 100000 人 · at most 100,000 people")
                Integer people) {}
