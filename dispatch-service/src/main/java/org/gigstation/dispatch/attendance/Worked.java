package org.gigstation.dispatch.attendance;

import org.gigstation.dispatch.assignment.AssignmentView;

/**
 * Somebody worked. Told inside the transaction that noted it, so that the wage line stands beside it.
 *
 * @param minutes worked
 * @param pieces brought in, or {@code null}
 */
public record Worked(AssignmentView assignment, int minutes, Integer pieces, String by) {}
