package org.gigstation.registry.line;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gigstation.kit.time.Ids;
import org.gigstation.registry.person.PhoneNumber;
import org.gigstation.registry.vault.Vault;

/** The lines by number. */
@ApplicationScoped
class PhoneLines implements PanacheRepositoryBase<PhoneLine, UUID> {

    private static final String FIELD = "number";

    private final Vault vault;
    private final Ids ids;

    PhoneLines(Vault vault, Ids ids) {
        this.vault = vault;
        this.ids = ids;
    }

    /** The ids of the lines with these numbers; those that are missing are added. */
    Map<PhoneNumber, UUID> idsOf(Collection<PhoneNumber> numbers) {
        Map<String, PhoneNumber> byIndex =
                numbers.stream().distinct().collect(Collectors.toMap(this::indexOf, number -> number));
        Map<PhoneNumber, UUID> found = new HashMap<>();
        list("numberIndex in ?1", byIndex.keySet()).forEach(line -> found.put(byIndex.get(line.numberIndex), line.id));
        byIndex.forEach((index, number) -> found.computeIfAbsent(number, missing -> add(missing, index)));
        return found;
    }

    PhoneNumber open(PhoneLine line) {
        return new PhoneNumber(new String(vault.open(line.id, FIELD, line.numberSealed), StandardCharsets.UTF_8));
    }

    String indexOf(PhoneNumber number) {
        return vault.indexOf("phone", number.value());
    }

    private UUID add(PhoneNumber number, String index) {
        UUID id = ids.next();
        persist(new PhoneLine(id, vault.seal(id, FIELD, number.value().getBytes(StandardCharsets.UTF_8)), index));
        return id;
    }
}
