package org.gigstation.dispatch.demand;

import java.time.LocalDate;
import java.util.UUID;

/** Whose posts on which day. */
public record Place(UUID demandId, LocalDate date) {}
