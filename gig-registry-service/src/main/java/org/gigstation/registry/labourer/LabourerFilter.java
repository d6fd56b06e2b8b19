package org.gigstation.registry.labourer;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.gigstation.events.LabourerChanged.Status;

/** What a search asks for; {@code null} asks for nothing. {@code freeOn} is a day on which the person is available. */
record LabourerFilter(
        String village,
        UUID household,
        String skill,
        Set<AgeBand> ageBands,
        StatusTag tag,
        LocalDate freeOn,
        String name,
        Status status) {}
