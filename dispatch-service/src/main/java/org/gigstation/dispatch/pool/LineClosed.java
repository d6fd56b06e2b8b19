package org.gigstation.dispatch.pool;

import java.util.UUID;

/** A phone line takes no more offers from now on. Told inside the transaction that noted it. */
public record LineClosed(UUID lineId) {}
