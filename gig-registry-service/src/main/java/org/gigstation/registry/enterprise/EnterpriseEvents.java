package org.gigstation.registry.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import org.gigstation.events.EnterpriseChanged;
import org.gigstation.kit.events.Outbox;

@ApplicationScoped
class EnterpriseEvents {

    private final Outbox outbox;

    EnterpriseEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    void changed(Enterprise enterprise) {
        outbox.append(new EnterpriseChanged(
                enterprise.id,
                enterprise.version,
                enterprise.name,
                enterprise.divisionCode,
                enterprise.legalForm.name(),
                enterprise.standing,
                enterprise.sites.stream().map(EnterpriseEvents::siteOf).toList()));
    }

    private static EnterpriseChanged.Site siteOf(Site site) {
        return new EnterpriseChanged.Site(
                site.id,
                site.name,
                site.divisionCode,
                site.latitude,
                site.longitude,
                site.zone,
                site.locationType.name());
    }
}
