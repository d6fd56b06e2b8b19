package org.gigstation.dispatch.pool;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.gigstation.dispatch.pool.Labourers.Version;
import org.gigstation.events.LabourerChanged;

/** The people of the pool as dispatch sees them, kept in memory and brought up to date by version before each look. */
@ApplicationScoped
public class Pool {

    /** Read at once: some megabytes of facts. */
    private static final int CHUNK = 2_000;

    private final Labourers labourers;
    private final OptedLines lines;
    private final Map<UUID, LabourerChanged> known = new ConcurrentHashMap<>();

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
        return members(labourers.versions(divisionPrefix));
    }

    /** Those of the named who are, in the order of their ids. */
    public List<Member> within(String divisionPrefix, Collection<UUID> ids) {
        return members(labourers.versions(divisionPrefix, ids));
    }

    /** The ids of those of the named who are. */
    public Set<UUID> known(String divisionPrefix, Collection<UUID> ids) {
        return labourers.versions(divisionPrefix, ids).stream().map(Version::id).collect(Collectors.toSet());
    }

    /** Which version of whom there is in a division. */
    public Map<UUID, Long> versions(String divisionPrefix) {
        return labourers.versions(divisionPrefix).stream().collect(Collectors.toMap(Version::id, Version::version));
    }

    private List<Member> members(List<Version> versions) {
        Set<UUID> optedOut = lines.optedOut();
        return current(versions).stream()
                .map(facts -> new Member(facts, optedOut.contains(facts.lineId())))
                .toList();
    }

    private List<LabourerChanged> current(List<Version> versions) {
        List<UUID> missed = versions.stream()
                .filter(one ->
                        !known.containsKey(one.id()) || known.get(one.id()).version() < one.version())
                .map(Version::id)
                .toList();
        for (int from = 0; from < missed.size(); from += CHUNK) {
            labourers
                    .read(missed.subList(from, Math.min(from + CHUNK, missed.size())))
                    .forEach(facts -> known.merge(facts.labourerId(), facts, Pool::newer));
        }
        return versions.stream().map(one -> known.get(one.id())).toList();
    }

    private static LabourerChanged newer(LabourerChanged one, LabourerChanged other) {
        return one.version() >= other.version() ? one : other;
    }
}
