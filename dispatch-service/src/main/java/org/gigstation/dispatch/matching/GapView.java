package org.gigstation.dispatch.matching;

import java.util.List;

/**
 * Why posts stayed open, as it is stored with the plan, and what would open them.
 *
 * @param binding the constraint that binds
 * @param eligible people no rule keeps from the post
 */
public record GapView(String binding, String zh, String en, int eligible, int placedElsewhere, List<Opening> openings) {

    /** An operator took off whoever was there, and put nobody in their place. */
    public static final GapView TAKEN_OFF =
            new GapView("TAKEN_OFF", "操作员撤下了人", "an operator took somebody off", 0, 0, List.of());

    /** One change and the idle people it would bring in. */
    public record Opening(String code, int people, String zh, String en) {}
}
