package org.gigstation.registry.enterprise;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.gigstation.registry.place.Place;

@Entity
@Table(name = "site")
class Site {

    /** All of Yunnan lies in one zone. */
    private static final String ZONE = "Asia/Shanghai";

    @Id
    UUID id;

    @Column(name = "enterprise_id")
    UUID enterpriseId;

    String name;

    @Column(name = "division_code")
    String divisionCode;

    double latitude;
    double longitude;
    String zone;

    @Enumerated(EnumType.STRING)
    @Column(name = "location_type")
    LocationType locationType;

    protected Site() {}

    Site(UUID id, UUID enterpriseId) {
        this.id = id;
        this.enterpriseId = enterpriseId;
    }

    void describe(NewSite card, Place village) {
        boolean located = card.latitude() != null && card.longitude() != null;
        name = card.name();
        divisionCode = village.code();
        latitude = located ? card.latitude() : village.latitude();
        longitude = located ? card.longitude() : village.longitude();
        zone = ZONE;
        locationType = card.locationType();
    }

    EnterpriseView.SiteView view() {
        return new EnterpriseView.SiteView(
                id, enterpriseId, name, divisionCode, latitude, longitude, zone, locationType);
    }
}
