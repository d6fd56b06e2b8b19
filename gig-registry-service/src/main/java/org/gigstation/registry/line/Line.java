package org.gigstation.registry.line;

import java.util.UUID;
import org.gigstation.registry.person.PhoneNumber;

/** A line that reaches somebody now, its number opened. */
public record Line(UUID lineId, PhoneNumber number) {}
