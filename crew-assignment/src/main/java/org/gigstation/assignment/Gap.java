package org.gigstation.assignment;

/** Posts of a line that stay open. Why, and what would open them, is told by {@code explain.Explanations}. */
public record Gap(String lineId, int missing) {}
