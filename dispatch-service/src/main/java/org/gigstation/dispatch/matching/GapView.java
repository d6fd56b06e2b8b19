package org.gigstation.dispatch.matching;

import java.util.List;

/**
 * Why posts stayed open, as it is stored with the plan, and what would open them.
 *
 * @param binding the constraint that binds
 * @param eligible people no rule keeps from the post
 */
public record GapView(String binding, String zh, String en, int eligible, int placedElsewhere, List<Opening> openings) {

    /** One change and the idle people it would bring in. */
    public record Opening(String code, int people, String zh, String en) {}
}
