package org.gigstation.dispatch.matching;

import java.time.Duration;
import java.util.UUID;
import org.gigstation.dispatch.demand.Demand;
import org.gigstation.dispatch.demand.Post;

/** Posts of a demand on the day that people are looked for. */
public record Vacancy(Demand demand, Post post, int open) {

    public UUID demandId() {
        return demand.id();
    }

    /** The optimiser's name for it: one line for one demand and day. */
    public String lineId() {
        return demand.id().toString();
    }

    /** Length of the shift. */
    long minutes() {
        return Duration.between(post.from(), post.to()).toMinutes();
    }
}
