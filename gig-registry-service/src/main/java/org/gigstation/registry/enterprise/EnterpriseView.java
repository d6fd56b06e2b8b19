package org.gigstation.registry.enterprise;

import java.util.List;
import java.util.UUID;
import org.gigstation.events.EnterpriseChanged.Standing;

/** An employer; {@code standingReason} is {@code null} while it is active. */
record EnterpriseView(
        UUID enterpriseId,
        long version,
        String uscc,
        String name,
        String divisionCode,
        LegalForm legalForm,
        Standing standing,
        String standingReason,
        List<SiteView> sites) {

    /** A place of work; coordinates in degrees, {@code zone} an IANA zone id. */
    record SiteView(
            UUID siteId,
            UUID enterpriseId,
            String name,
            String divisionCode,
            double latitude,
            double longitude,
            String zone,
            LocationType locationType) {}
}
