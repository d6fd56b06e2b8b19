package org.gigstation.registry.labourer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gigstation.registry.line.Line;
import org.gigstation.registry.line.Lines;
import org.gigstation.registry.person.PersonName;
import org.gigstation.registry.person.PhoneNumber;

/** What an employer may know of people who took a post with them: name and primary phone line. */
@ApplicationScoped
public class CrewNames {

    private final Labourers labourers;
    private final Lines lines;

    CrewNames(Labourers labourers, Lines lines) {
        this.labourers = labourers;
        this.lines = lines;
    }

    /** A member of a crew; {@code phone} is {@code null} for people without a line. */
    public record CrewName(UUID labourerId, PersonName name, PhoneNumber phone, String divisionCode) {}

    /** The names of those who are still on the register, in the order of ids. */
    public List<CrewName> of(Collection<UUID> ids) {
        Map<UUID, List<Line>> open = lines.of(ids);
        return labourers.list("id in ?1 and dataKey is not null order by id", ids).stream()
                .map(labourer -> new CrewName(
                        labourer.id,
                        labourer.personName(),
                        open.getOrDefault(labourer.id, List.of()).stream()
                                .findFirst()
                                .map(Line::number)
                                .orElse(null),
                        labourer.divisionCode))
                .toList();
    }
}
