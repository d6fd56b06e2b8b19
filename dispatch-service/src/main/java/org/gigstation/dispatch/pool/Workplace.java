package org.gigstation.dispatch.pool;

import java.util.UUID;
import org.gigstation.events.EnterpriseChanged.Standing;

/** A site with its enterprise. Coordinates in degrees. */
public record Workplace(
        UUID siteId,
        String siteName,
        String divisionCode,
        double latitude,
        double longitude,
        String zone,
        UUID enterpriseId,
        String enterpriseName,
        Standing standing) {}
