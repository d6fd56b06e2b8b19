package org.gigstation.registry.line;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gigstation.kit.time.Ids;
import org.gigstation.registry.person.PhoneNumber;

/** Which lines reach whom, now and formerly. */
@ApplicationScoped
public class Lines implements PanacheRepositoryBase<LineUse, UUID> {

    private final PhoneLines phoneLines;
    private final Ids ids;

    Lines(PhoneLines phoneLines, Ids ids) {
        this.phoneLines = phoneLines;
        this.ids = ids;
    }

    /** A line as somebody used it; {@code until} is {@code null} while it reaches them. */
    public record Use(UUID lineId, PhoneNumber number, int rank, Instant since, Instant until) {}

    /**
     * Makes these the lines of these people, the primary one first. Lines that are dropped or change their rank are closed and stay as history.
     *
     * @return the people whose lines were not these already
     */
    public Set<UUID> assign(Map<UUID, List<PhoneNumber>> wanted, Instant now) {
        Map<PhoneNumber, UUID> lineIds =
                phoneLines.idsOf(wanted.values().stream().flatMap(List::stream).collect(Collectors.toSet()));
        Map<UUID, List<LineUse>> open = openUses(wanted.keySet());
        Set<UUID> changed = new HashSet<>();
        Map<UUID, List<UUID>> opening = new HashMap<>();
        wanted.forEach((labourer, numbers) -> {
            List<UUID> lines = numbers.stream().map(lineIds::get).distinct().toList();
            if (!lines.equals(linesOf(open.get(labourer)))) {
                changed.add(labourer);
                opening.put(labourer, lines);
                close(open.getOrDefault(labourer, List.of()), now);
            }
        });
        flush();
        opening.forEach((labourer, lines) -> IntStream.range(0, lines.size())
                .forEach(rank -> persist(new LineUse(ids.next(), labourer, lines.get(rank), rank, now))));
        return changed;
    }

    /** The open lines of these people, the primary one first. */
    public Map<UUID, List<Line>> of(Collection<UUID> labourers) {
        Map<UUID, List<LineUse>> open = openUses(labourers);
        Map<UUID, PhoneNumber> numbers = numbersOf(open.values().stream()
                .flatMap(List::stream)
                .map(use -> use.lineId)
                .collect(Collectors.toSet()));
        return open.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().stream()
                .map(use -> new Line(use.lineId, numbers.get(use.lineId)))
                .toList()));
    }

    /** Every line that ever reached a person, the newest first. */
    public List<Use> historyOf(UUID labourer) {
        List<LineUse> uses = list("labourerId = ?1 order by since desc, rank", labourer);
        Map<UUID, PhoneNumber> numbers =
                numbersOf(uses.stream().map(use -> use.lineId).collect(Collectors.toSet()));
        return uses.stream()
                .map(use -> new Use(use.lineId, numbers.get(use.lineId), use.rank, use.since, use.until))
                .toList();
    }

    /** Forgets that a line ever reached a person, and the lines that nobody else uses or used. */
    public void forget(UUID labourer) {
        List<UUID> lines =
                list("labourerId", labourer).stream().map(use -> use.lineId).toList();
        delete("labourerId", labourer);
        phoneLines.delete("id in ?1 and id not in (select use.lineId from LineUse use where use.lineId in ?1)", lines);
    }

    /** The blind index of a number, to look people up by. */
    public String indexOf(PhoneNumber number) {
        return phoneLines.indexOf(number);
    }

    private Map<UUID, PhoneNumber> numbersOf(Set<UUID> lines) {
        return phoneLines.list("id in ?1", lines).stream().collect(Collectors.toMap(line -> line.id, phoneLines::open));
    }

    private Map<UUID, List<LineUse>> openUses(Collection<UUID> labourers) {
        return list("labourerId in ?1 and until is null order by rank", labourers).stream()
                .collect(Collectors.groupingBy(use -> use.labourerId));
    }

    private static List<UUID> linesOf(List<LineUse> uses) {
        return uses == null ? List.of() : uses.stream().map(use -> use.lineId).toList();
    }

    private static void close(List<LineUse> uses, Instant now) {
        uses.forEach(use -> use.until = now);
    }
}
