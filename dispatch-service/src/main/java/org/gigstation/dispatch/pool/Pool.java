package org.gigstation.dispatch.pool;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gigstation.events.LabourerChanged;
import org.gigstation.events.LabourerChanged.Status;

/** The people of the pool as dispatch sees them, kept in memory and brought up to date by version before each look. */
@ApplicationScoped
public class Pool {

    /** Read at once: some megabytes of facts. */
    private static final int CHUNK = 2_000;

    private final Labourers labourers;
    private final OptedLines lines;
    private Map<UUID, LabourerChanged> known = Map.of();

    Pool(Labourers labourers, OptedLines lines) {
        this.labourers = labourers;
        this.lines = lines;
    }

    /** A person and whether the phone line behind them takes offers. */
    public record Member(LabourerChanged facts, boolean optedOut) {

        public UUID id() {
            return facts.labourerId();
        }

        /** Whether an offer can reach this person by message at all. Those it cannot reach are called by phone. */
        public boolean reachable() {
            return facts.lineId() != null && !optedOut && facts.consents().sms();
        }
    }

    /** Everybody at home in a division who has not left the register, in the order of their ids. */
    public List<Member> within(String divisionPrefix) {
        Set<UUID> optedOut = lines.optedOut();
        return current().values().stream()
                .filter(facts -> facts.divisionCode().startsWith(divisionPrefix) && facts.status() != Status.LEFT)
                .map(facts -> new Member(facts, optedOut.contains(facts.lineId())))
                .sorted(java.util.Comparator.comparing(Member::id))
                .toList();
    }

    /** Those of the named who are known, by id. */
    public Map<UUID, Member> members(Collection<UUID> ids) {
        Set<UUID> optedOut = lines.optedOut();
        Map<UUID, Member> found = new HashMap<>();
        for (LabourerChanged facts : labourers.read(ids)) {
            found.put(facts.labourerId(), new Member(facts, optedOut.contains(facts.lineId())));
        }
        return found;
    }

    private synchronized Map<UUID, LabourerChanged> current() {
        List<UUID> missed = new ArrayList<>();
        labourers.versions().forEach((id, version) -> {
            LabourerChanged mine = known.get(id);
            if (mine == null || mine.version() < version) {
                missed.add(id);
            }
        });
        if (!missed.isEmpty()) {
            Map<UUID, LabourerChanged> fresh = new HashMap<>(known);
            for (int from = 0; from < missed.size(); from += CHUNK) {
                labourers
                        .read(missed.subList(from, Math.min(from + CHUNK, missed.size())))
                        .forEach(facts -> fresh.put(facts.labourerId(), facts));
            }
            known = fresh;
        }
        return known;
    }
}
