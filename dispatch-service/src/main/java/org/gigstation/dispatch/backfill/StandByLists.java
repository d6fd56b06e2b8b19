package org.gigstation.dispatch.backfill;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gigstation.assignment.ChangeReport;
import org.gigstation.assignment.Plan;
import org.gigstation.assignment.backfill.BackfillIndex;
import org.gigstation.dispatch.DispatchConfig;
import org.gigstation.dispatch.backfill.DuePost.Group;
import org.gigstation.dispatch.backfill.StandByList.Marks;
import org.gigstation.dispatch.demand.Demands;
import org.gigstation.dispatch.matching.Day;
import org.gigstation.dispatch.matching.Days;
import org.gigstation.dispatch.matching.Mode;
import org.gigstation.dispatch.matching.People;
import org.gigstation.dispatch.matching.Stretch;
import org.gigstation.dispatch.matching.Vacancy;
import org.gigstation.dispatch.matching.Vacancy.Held;
import org.gigstation.dispatch.pool.Pool;

/**
 * The stand-by lists of the station days looked at lately. Each is brought up to date from the rows before it is asked: acceptances, declines,
 * expiries and withdrawals move it, a few changed people are put in anew, and anything else makes it again. Rows are the truth, so every
 * replica may keep lists of its own. Used by the backfill's thread alone.
 */
@ApplicationScoped
class StandByLists {

    /** Work of the days around moves slowly; what a list has not heard of it is caught when its people are looked at afresh. */
    private static final Duration OLDEST = Duration.ofMinutes(10);
    /** Beyond these it is quicker to make the list again. */
    private static final int FEW = 30;

    private static final Plan NOBODY_YET =
            new Plan(List.of(), List.of(), List.of(), List.of(), ChangeReport.NONE, Map.of(), 0, true);

    private final StandByRows rows;
    private final Demands demands;
    private final Days days;
    private final Pool pool;
    private final Map<Group, Kept> lists;

    StandByLists(StandByRows rows, Demands demands, Days days, Pool pool, DispatchConfig config) {
        this.rows = rows;
        this.demands = demands;
        this.days = days;
        this.pool = pool;
        this.lists = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Group, Kept> eldest) {
                return size() > config.standByLists();
            }
        };
    }

    private record Kept(StandByList list, Map<UUID, Long> versions) {}

    /** The list as of now, or nothing when the day has no open demand. */
    Optional<StandByList> of(Group group, Instant now) {
        Marks marks = rows.marks(group, now);
        Kept kept = lists.get(group);
        if (kept == null || isOld(kept.list(), marks, now) || !refreshed(group, kept, marks, now)) {
            kept = make(group, marks, now).orElse(null);
            lists.put(group, kept);
        }
        Optional<StandByList> list = Optional.ofNullable(kept).map(Kept::list);
        list.ifPresent(one -> one.hear(rows.asked(group)));
        return list;
    }

    private static boolean isOld(StandByList list, Marks marks, Instant now) {
        return !list.marks().posts().equals(marks.posts())
                || now.isAfter(list.madeAt().plus(OLDEST));
    }

    /** @return whether the list knows everybody as they are now */
    private boolean refreshed(Group group, Kept kept, Marks marks, Instant now) {
        if (kept.list().marks().people().equals(marks.people())) {
            return true;
        }
        Map<UUID, Long> versions = pool.versions(group.stationCode());
        Set<UUID> changed = versions.keySet().stream()
                .filter(id -> !versions.get(id).equals(kept.versions().get(id)))
                .collect(Collectors.toSet());
        boolean somebodyLeft = !versions.keySet().containsAll(kept.versions().keySet());
        if (changed.isEmpty() || changed.size() > FEW || somebodyLeft) {
            return false;
        }
        kept.list()
                .changed(
                        gather(group, People.among(changed), now)
                                .orElseThrow()
                                .problem()
                                .labourers(),
                        marks);
        kept.versions().putAll(versions);
        return true;
    }

    private Optional<Kept> make(Group group, Marks marks, Instant now) {
        Map<UUID, Long> versions = new HashMap<>(pool.versions(group.stationCode()));
        return gather(group, People.ALL, now)
                .map(day -> BackfillIndex.of(day.problem(), NOBODY_YET, group.date()))
                .map(index -> new Kept(new StandByList(group.date(), index, marks, now), versions));
    }

    /** Every open post of the day, taken or not: whatever becomes free has its line already. */
    private Optional<Day> gather(Group group, People people, Instant now) {
        List<Vacancy> all = demands.openOn(group.stationCode(), group.date()).stream()
                .map(demand -> {
                    var post = demand.on(group.date());
                    return Vacancy.of(demand, post, post.headcount(), Held.NONE);
                })
                .toList();
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(days.gather(new Days.Ask(
                        group.stationCode(),
                        Stretch.of(group.date()),
                        all,
                        Mode.FAIR,
                        people,
                        List.of(),
                        List.of(),
                        now)));
    }
}
