package org.gigstation.registry.worktype;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gigstation.kit.http.Page;
import org.gigstation.kit.identity.Roles;

@Path("/api/registry/v1/skills")
@Tag(name = "work-types")
@RolesAllowed({
    Roles.OPERATOR,
    Roles.STATION_ADMIN,
    Roles.LIAISON,
    Roles.COUNTY,
    Roles.AUDITOR,
    Roles.ENTERPRISE,
    Roles.WORKER
})
class SkillResource {

    private final Skills skills;

    SkillResource(Skills skills) {
        this.skills = skills;
    }

    /** A skill of the catalogue. */
    record SkillView(String code, String nameZh, String nameEn) {}

    @GET
    @Operation(summary = "技能目录 · The catalogue of skills")
    public Page<SkillView> listSkills() {
        return new Page<>(
                skills.all().stream()
                        .map(skill -> new SkillView(skill.code, skill.nameZh, skill.nameEn))
                        .toList(),
                null);
    }
}
