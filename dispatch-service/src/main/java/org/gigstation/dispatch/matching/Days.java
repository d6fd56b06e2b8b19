package org.gigstation.dispatch.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
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

/** Gathers a division's day from pool, history, cover and trips. */
@ApplicationScoped
public class Days {

    private final Pool pool;
    private final Pasts pasts;
    private final InsuredList insured;
    private final Lines lines;
    private final DispatchConfig config;

    Days(Pool pool, Pasts pasts, InsuredList insured, Lines lines, DispatchConfig config) {
        this.pool = pool;
        this.pasts = pasts;
        this.insured = insured;
        this.lines = lines;
        this.config = config;
    }

    /**
     * What is to be solved.
     *
     * @param without people who are not to be looked at
     * @param pinned who stays where an operator put them, while there is room
     * @param previous what the last plan said
     */
    public record Ask(
            String divisionCode,
            LocalDate date,
            List<Vacancy> vacancies,
            Mode mode,
            Set<UUID> without,
            List<Pin> pinned,
            List<Pin> previous,
            Instant now) {}

    public Day gather(Ask ask) {
        List<Member> members = pool.within(ask.divisionCode()).stream()
                .filter(member -> !ask.without().contains(member.id()))
                .toList();
        ZoneId zone = ZoneId.of(ask.vacancies().get(0).demand().zone());
        Lines.Mapped mapped = lines.map(ask, members);
        Problem problem = Problem.of(ask.date(), zone, villages(members), labourers(ask, members, zone), mapped.lines())
                .withTrips(mapped.trips())
                .withBonds(Bonds.of(members))
                .withWeights(ask.mode().weights())
                .replanning(seated(ask, members), ask.previous());
        return Day.of(problem, ask.vacancies(), members, mapped.policies());
    }

    /** The pinned who are still in the pool and whose post still has room. */
    private static List<Pin> seated(Ask ask, List<Member> members) {
        Set<String> known =
                members.stream().map(member -> member.id().toString()).collect(Collectors.toSet());
        Map<String, Integer> room = ask.vacancies().stream()
                .collect(Collectors.toMap(
                        vacancy -> vacancy.demandId().toString(), Vacancy::open, Integer::sum, HashMap::new));
        return ask.pinned().stream()
                .filter(pin -> known.contains(pin.labourerId()))
                .filter(pin -> room.merge(pin.lineId(), -1, Integer::sum) >= 0)
                .toList();
    }

    private List<Labourer> labourers(Ask ask, List<Member> members, ZoneId zone) {
        Map<UUID, Past> known = pasts.before(ask.date(), ask.now());
        Map<UUID, Integer> queue = ask.mode() == Mode.FIRST_COME ? queue(members) : Map.of();
        var mapping = new LabourerMapping(ask.date(), zone, config.monitoredTags(), insured.on(ask.date()));
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
        return members.stream()
                .map(Member::facts)
                .collect(Collectors.toMap(
                        facts -> facts.divisionCode(),
                        facts -> new Village(facts.divisionCode(), new GeoPoint(facts.latitude(), facts.longitude())),
                        (first, second) -> first,
                        java.util.TreeMap::new))
                .values()
                .stream()
                .collect(Collectors.collectingAndThen(Collectors.toList(), List::copyOf));
    }

    static <T> Map<UUID, T> byId(List<T> items, Function<T, UUID> id) {
        return items.stream().collect(Collectors.toMap(id, Function.identity()));
    }
}
