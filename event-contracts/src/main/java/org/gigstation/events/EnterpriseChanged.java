package org.gigstation.events;

import java.util.List;
import java.util.UUID;

/** An employer with its sites. {@code legalForm} and {@code locationType} are the registry's codes. */
public record EnterpriseChanged(
        UUID enterpriseId,
        long version,
        String name,
        String divisionCode,
        String legalForm,
        Standing standing,
        List<Site> sites)
        implements Event {

    @Override
    public UUID key() {
        return enterpriseId;
    }

    /** BLOCKED: no new demand is released, for wages in arrears or by a person's decision. */
    public enum Standing {
        ACTIVE,
        BLOCKED
    }

    /** Where the work is; {@code zone} is an IANA zone id, coordinates in degrees. */
    public record Site(
            UUID siteId,
            String name,
            String divisionCode,
            double latitude,
            double longitude,
            String zone,
            String locationType) {}
}
