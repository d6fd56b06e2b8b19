package org.gigstation.registry.labourer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gigstation.events.ContactChanged;
import org.gigstation.events.Event;
import org.gigstation.events.LabourerChanged;
import org.gigstation.events.LabourerChanged.Status;
import org.gigstation.kit.events.Outbox;
import org.gigstation.registry.line.Line;
import org.gigstation.registry.line.Lines;
import org.gigstation.registry.place.Place;
import org.gigstation.registry.place.Places;

/** Tells dispatch what it may know of people, and notification how to reach them. */
@ApplicationScoped
class LabourerEvents {

    private final Labourers labourers;
    private final Lines lines;
    private final Pairs pairs;
    private final Places places;
    private final Outbox outbox;

    LabourerEvents(Labourers labourers, Lines lines, Pairs pairs, Places places, Outbox outbox) {
        this.labourers = labourers;
        this.lines = lines;
        this.pairs = pairs;
        this.places = places;
        this.outbox = outbox;
    }

    /** Makes a new version of each of them and writes both events, in a handful of statements for all. */
    void changed(Collection<Labourer> changed, Instant now) {
        if (changed.isEmpty()) {
            return;
        }
        changed.forEach(labourer -> labourer.touch(now));
        labourers.flush();
        List<UUID> ids = changed.stream().map(labourer -> labourer.id).toList();
        Map<UUID, List<Line>> open = lines.of(ids);
        Map<UUID, List<LabourerPair>> wishes = pairs.of(ids);
        Map<String, Place> villages = places.byCodes(
                changed.stream().map(labourer -> labourer.divisionCode).collect(Collectors.toSet()));
        List<Event> events = new ArrayList<>();
        changed.forEach(labourer -> {
            List<Line> reached = open.getOrDefault(labourer.id, List.of());
            events.add(LabourerFacts.of(
                    labourer,
                    villages.get(labourer.divisionCode),
                    reached.isEmpty() ? null : reached.get(0).lineId(),
                    wishes.getOrDefault(labourer.id, List.of()).stream()
                            .map(pair -> new LabourerChanged.Pair(pair.key.partnerId(), pair.kind))
                            .toList()));
            events.add(contactOf(labourer, reached));
        });
        outbox.append(events);
    }

    /** Nobody whose data are restricted is spoken to: the lines are taken back from notification. */
    private static ContactChanged contactOf(Labourer labourer, List<Line> reached) {
        boolean silent = labourer.status == Status.RESTRICTED;
        List<ContactChanged.PhoneLine> told = new ArrayList<>();
        for (Line line : silent ? List.<Line>of() : reached) {
            told.add(new ContactChanged.PhoneLine(line.lineId(), line.number().value(), told.isEmpty()));
        }
        boolean agreed = !silent
                && labourer.consent(Consent.Purpose.SMS)
                        .filter(Consent::granted)
                        .isPresent();
        return new ContactChanged(labourer.id, labourer.version, labourer.name, labourer.divisionCode, told, agreed);
    }
}
