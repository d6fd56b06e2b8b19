package org.gigstation.registry.labourer;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.gigstation.events.LabourerChanged.Status;

/** What can be asked of a list of people; several age bands mean any of them. */
public final class WantedPeople {
    @QueryParam("village")
    @Pattern(regexp = "[0-9]{2,12}")
    String village;

    @QueryParam("household")
    UUID household;

    @QueryParam("skill")
    @Pattern(regexp = "[a-z0-9-]{1,40}")
    String skill;

    @QueryParam("ageBand")
    @Size(max = 7)
    Set<AgeBand> ageBands;

    @QueryParam("tag")
    StatusTag tag;

    @QueryParam("freeOn")
    LocalDate freeOn;

    @QueryParam("name")
    @Size(min = 1, max = 50)
    String name;

    @QueryParam("status")
    Status status;

    LabourerFilter filter() {
        return filter(status);
    }

    /** A roster that goes out holds who is on it, unless somebody asks for the others. */
    LabourerFilter filterOr(Status unlessAsked) {
        return filter(status == null ? unlessAsked : status);
    }

    private LabourerFilter filter(Status wanted) {
        return new LabourerFilter(village, household, skill, ageBands, tag, freeOn, name, wanted);
    }
}
