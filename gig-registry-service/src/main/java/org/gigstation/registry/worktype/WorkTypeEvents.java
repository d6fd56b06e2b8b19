package org.gigstation.registry.worktype;

import jakarta.enterprise.context.ApplicationScoped;
import org.gigstation.events.WorkTypeChanged;
import org.gigstation.kit.events.Outbox;

@ApplicationScoped
class WorkTypeEvents {

    private final Outbox outbox;

    WorkTypeEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    void changed(WorkType type) {
        outbox.append(new WorkTypeChanged(
                type.id,
                type.version,
                type.code,
                type.nameZh,
                type.nameEn,
                type.skillCode,
                type.minSkillLevel,
                type.liftKg,
                type.bending,
                type.height,
                type.chemical,
                type.coldWater,
                type.night,
                type.hazardous,
                type.youthAllowed));
    }
}
