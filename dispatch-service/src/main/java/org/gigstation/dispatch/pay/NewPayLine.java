package org.gigstation.dispatch.pay;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** A payment (positive, in fen) or a correction (either sign, with the reason). */
record NewPayLine(
        @NotNull UUID assignmentId,
        @NotNull PayLine.Kind kind,
        @NotNull @Min(-100_000_000) @Max(100_000_000) Long amountFen,
        @Size(max = 200) String note) {}
