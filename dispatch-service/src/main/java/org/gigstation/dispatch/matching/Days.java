package org.gigstation.dispatch.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gigstation.assignment.GeoPoint;
import org.gigstation.assignment.Labourer;
import org.gigstation.assignment.Pin;
import org.gigstation.assignment.Problem;
import org.gigstation.assignment.Village;
import org.gigstation.dispatch.DispatchConfig;
import org.gigstation.dispatch.cover.InsuredList;
import org.gigstation.dispatch.pool.Pool;
import org.gigstation.dispatch.pool.Pool.Member;

/** Gathers a division's day, or a stretch of days, from pool, history, cover and trips. */
@ApplicationScoped
public class Days {

    private final Pool pool;
    private final Pasts pasts;
    private final HeldPosts held;
    private final InsuredList insured;
    private final Lines lines;
    private final DispatchConfig config;

    Days(Pool pool, Pasts pasts, HeldPosts held, InsuredList insured, Lines lines, DispatchConfig config) {
        this.pool = pool;
        this.pasts = pasts;
        this.held = held;
        this.insured = insured;
        this.lines = lines;
        this.config = config;
    }

    /**
     * What is to be solved.
     *
     * @param pinned who stays where an operator put them, while there is room
     * @param previous what the last plan said
     */
    public record Ask(
            String divisionCode,
            Stretch stretch,
            List<Vacancy> vacancies,
            Mode mode,
            People people,
            List<Pin> pinned,
            List<Pin> previous,
            Instant now) {}

    public Day gather(Ask ask) {
        return gather(
                ask,
                ask.people().among() == null
                        ? pool.within(ask.divisionCode())
                        : pool.within(ask.divisionCode(), ask.people().among()));
    }

    /** @param everybody of the division, as they were read for another question about the same day */
    public Day gather(Ask ask, Collection<Member> everybody) {
        List<Member> members = everybody.stream()
                .filter(member -> !ask.people().without().contains(member.id()))
                .toList();
        ZoneId zone = ZoneId.of(ask.vacancies().get(0).demand().zone());
        Set<UUID> named = Companions.named(members);
        Companions companions =
                Companions.of(members, pool.known(ask.divisionCode(), named), held.of(named, ask.stretch()));
        Lines.Mapped mapped = lines.map(ask, members, companions);
        Problem problem = Problem.of(
                        ask.stretch().first(), zone, villages(members), labourers(ask, members, zone), List.of())
                .withDays(ask.stretch().days())
                .withLines(mapped.lines())
                .withTrips(mapped.trips())
                .withBonds(companions.bonds())
                .withWeights(ask.mode().weights())
                .replanning(seated(ask, members), ask.previous());
        return new Day(problem, ask.vacancies(), members, mapped.policies(), companions);
    }

    /** These, and everybody towards whom they have a wish. */
    public Set<UUID> withPartners(String divisionCode, Collection<UUID> ids) {
        Set<UUID> all = new HashSet<>(ids);
        all.addAll(Companions.named(pool.within(divisionCode, ids)));
        return all;
    }

    /** The pinned who are still in the pool and whose post still has room. */
    private static List<Pin> seated(Ask ask, List<Member> members) {
        if (ask.pinned().isEmpty()) {
            return List.of();
        }
        Set<String> known =
                members.stream().map(member -> member.id().toString()).collect(Collectors.toSet());
        Map<String, Integer> room = ask.vacancies().stream()
                .collect(Collectors.toMap(Vacancy::lineId, Vacancy::open, Integer::sum, HashMap::new));
        return ask.pinned().stream()
                .filter(pin -> known.contains(pin.labourerId()))
                .filter(pin -> room.merge(pin.lineId(), -1, Integer::sum) >= 0)
                .toList();
    }

    private List<Labourer> labourers(Ask ask, List<Member> members, ZoneId zone) {
        Map<UUID, Past> known = pasts.before(ask.stretch(), ask.divisionCode(), ask.people(), ask.now());
        Map<UUID, Integer> queue = ask.mode() == Mode.FIRST_COME ? queue(members) : Map.of();
        var mapping = new LabourerMapping(
                ask.stretch(),
                zone,
                config.monitoredTags(),
                config.leaderSkill(),
                insured.on(ask.stretch().first()));
        List<Labourer> mapped = new ArrayList<>(members.size());
        for (Member member : members) {
            Past past = known.getOrDefault(member.id(), Past.NONE);
            mapped.add(mapping.map(member, past, queue.getOrDefault(member.id(), 0)));
        }
        return mapped;
    }

    /** Places by the day of registration. */
    private static Map<UUID, Integer> queue(List<Member> members) {
        Map<UUID, Integer> places = new HashMap<>();
        members.stream()
                .sorted(Comparator.comparing((Member member) -> member.facts().joinedOn())
                        .thenComparing(Member::id))
                .forEach(member -> places.put(member.id(), places.size()));
        return places;
    }

    private static List<Village> villages(List<Member> members) {
        Map<String, Village> villages = new TreeMap<>();
        for (Member member : members) {
            var facts = member.facts();
            villages.computeIfAbsent(
                    facts.divisionCode(), code -> new Village(code, new GeoPoint(facts.latitude(), facts.longitude())));
        }
        return List.copyOf(villages.values());
    }
}
