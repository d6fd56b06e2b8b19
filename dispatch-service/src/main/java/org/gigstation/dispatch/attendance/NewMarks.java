package org.gigstation.dispatch.attendance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** Marks of a crew, each taken or refused by itself. */
record NewMarks(@NotEmpty @Size(max = 200, message = "最多 200 条 · at most 200") List<@Valid @NotNull NewMark> items) {

    /**
     * @param minutes worked, for WORKED; the whole shift unless told
     * @param pieces brought in, for WORKED with piece pay
     */
    record NewMark(
            @NotNull UUID assignmentId,
            @NotNull(message = "BOARDED, WORKED, ABSENT_PROVISIONAL, ABSENT 或 APPEALED · one of these") Mark mark,
            @Min(0) @Max(1440) Integer minutes,
            @PositiveOrZero Integer pieces,
            @Size(max = 200) String note) {}

    /** One result per item, in their order; {@code code} of the problem, or {@code null} when taken. */
    record Answer(int taken, int refused, List<Result> results) {}

    record Result(int index, UUID assignmentId, int status, String code, String detail) {}
}
