package org.gigstation.assignment.explain;

import org.gigstation.assignment.Text;

/** One cost term of one match. */
public record ReasonTerm(String code, String unit, long quantity, long points, Text text) {}
