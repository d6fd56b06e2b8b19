package org.gigstation.assignment;

import java.util.List;

/**
 * What re-planning did to the previous plan.
 *
 * @param kept same person, same line
 * @param moved same person, another line on the same day
 * @param added people without a place that day before
 * @param released people who had a place that day and have none now
 * @param brokenPins pins that a rule nobody may override forbids; the person was not placed there
 */
public record ChangeReport(
        List<Pin> kept, List<Move> moved, List<Pin> added, List<Pin> released, List<BrokenPin> brokenPins) {

    public static final ChangeReport NONE = new ChangeReport(List.of(), List.of(), List.of(), List.of(), List.of());

    /** From one line to another. */
    public record Move(String labourerId, String fromLineId, String toLineId) {}

    /** A pin and the code of the rule against it. */
    public record BrokenPin(Pin pin, String rule) {}

    public ChangeReport {
        kept = List.copyOf(kept);
        moved = List.copyOf(moved);
        added = List.copyOf(added);
        released = List.copyOf(released);
        brokenPins = List.copyOf(brokenPins);
    }

    public int changes() {
        return moved.size() + released.size();
    }
}
