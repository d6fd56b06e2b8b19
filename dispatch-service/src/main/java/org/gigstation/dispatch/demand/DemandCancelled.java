package org.gigstation.dispatch.demand;

import java.util.UUID;

/** A demand is no more. Told inside the transaction that ended it, so that its offers end with it. */
public record DemandCancelled(UUID demandId) {}
