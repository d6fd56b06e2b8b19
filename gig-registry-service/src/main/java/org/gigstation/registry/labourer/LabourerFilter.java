package org.gigstation.registry.labourer;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.gigstation.events.LabourerChanged.Status;

/** What a search asks for; {@code null} asks for nothing. {@code freeOn} is a day on which the person is available. */
public record LabourerFilter(
        String village,
        UUID household,
        String skill,
        Set<AgeBand> ageBands,
        StatusTag tag,
        LocalDate freeOn,
        String name,
        Status status) {

    /** The same for those of one status, unless another was asked for. */
    LabourerFilter orOnly(Status unlessAsked) {
        return status != null
                ? this
                : new LabourerFilter(village, household, skill, ageBands, tag, freeOn, name, unlessAsked);
    }
}
