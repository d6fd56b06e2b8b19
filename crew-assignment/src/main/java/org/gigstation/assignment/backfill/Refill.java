package org.gigstation.assignment.backfill;

import java.util.List;

/**
 * How one seat is refilled when people not yet confirmed may move: the newcomer first, then each move that makes room.
 *
 * @param moves empty when nobody can be found
 */
public record Refill(String lineId, List<Move> moves) {

    /** @param fromLineId null for somebody who was free */
    public record Move(String labourerId, String fromLineId, String toLineId) {}

    public Refill {
        moves = List.copyOf(moves);
    }
}
