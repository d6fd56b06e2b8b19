package org.gigstation.dispatch.demand;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.gigstation.kit.http.ProblemKind.Fault;

/** Many demands at once, each taken or refused by itself. */
record DemandBatch(
        @NotEmpty @Size(max = 200, message = "最多 200 条 · at most 200") List<@NotNull NewDemand> items,
        Boolean release) {

    boolean released() {
        return Boolean.TRUE.equals(release);
    }

    /** One result per item, in their order. */
    record Answer(int taken, int refused, List<Result> results) {}

    /** {@code demand} when it was taken (201), otherwise {@code problem}. */
    record Result(int index, int status, DemandView demand, Refusal problem) {}

    /** What a problem+json of the item would say. */
    record Refusal(String type, String title, int status, String detail, List<Fault> errors) {}
}
