package org.gigstation.registry.worktype;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.gigstation.kit.http.CommonProblem;
import org.gigstation.registry.edition.Edition;

/** Changes a kind of work and tells dispatch. */
@ApplicationScoped
class KeepWorkTypes {

    private final WorkTypes workTypes;
    private final Skills skills;
    private final WorkTypeEvents events;

    KeepWorkTypes(WorkTypes workTypes, Skills skills, WorkTypeEvents events) {
        this.workTypes = workTypes;
        this.skills = skills;
        this.events = events;
    }

    @Transactional
    public WorkTypeView keep(String code, String ifMatch, WorkTypeCard card) {
        WorkType type = workTypes
                .byCode(code)
                .orElseThrow(() -> CommonProblem.NOT_FOUND.because(CommonProblem.NOT_FOUND.title()));
        Edition.mustBe(ifMatch, type.version);
        if (card.skillCode() != null
                && skills.findByIdOptional(card.skillCode()).isEmpty()) {
            throw CommonProblem.INVALID_VALUE.because("技能目录里没有 · not in the catalogue of skills: /skillCode");
        }
        type.describe(card);
        workTypes.flush();
        events.changed(type);
        return type.view();
    }
}
