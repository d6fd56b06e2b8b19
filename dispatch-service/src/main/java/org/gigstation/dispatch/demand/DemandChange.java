package org.gigstation.dispatch.demand;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;

/**
 * What is to be different; what is left out stays. Once released, only headcounts, priority, the meeting and the time to answer may change:
 * people have been asked for the rest.
 */
public record DemandChange(
        @Size(min = 1, max = 92) List<NewDemand.@Valid @NotNull Day> days,
        @Valid Shift shift,
        @Valid Pay pay,
        Boolean meals,
        Boolean bus,
        @Min(16) @Max(60) Integer minAge,
        @Min(1) @Max(9) Integer priority,
        @Valid NewDemand.Meeting meeting,
        Duration answerWithin,
        @Size(max = 500) String note,
        @Valid Crew crew) {

    boolean touchesWhatPeopleWereAsked() {
        return shift != null || pay != null || meals != null || bus != null || minAge != null;
    }
}
