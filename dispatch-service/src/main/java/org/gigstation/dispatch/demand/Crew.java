package org.gigstation.dispatch.demand;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * How the people of a demand hang together.
 *
 * @param minimum fewer than this and nobody is sent; 0 when any number helps
 * @param peoplePerLeader one leader for each so many heads begun; 0 when no leader is asked for
 */
public record Crew(
        @Min(value = 0, message = "不能为负 · not negative") @Max(value = 100_000, message = "最多 100000 · at most 100,000")
                Integer minimum,
        @Min(value = 0, message = "不能为负 · not negative") @Max(value = 100_000, message = "最多 100000 · at most 100,000")
                Integer peoplePerLeader) {

    public static final Crew ANY = new Crew(0, 0);

    public Crew {
        minimum = minimum == null ? 0 : minimum;
        peoplePerLeader = peoplePerLeader == null ? 0 : peoplePerLeader;
    }

    /** Leaders that so many people need. */
    public int leadersFor(int people) {
        return peoplePerLeader == 0 ? 0 : (people + peoplePerLeader - 1) / peoplePerLeader;
    }
}
