package org.gigstation.dispatch.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gigstation.dispatch.demand.Demand;
import org.gigstation.dispatch.demand.Demands;
import org.gigstation.dispatch.demand.Place;
import org.gigstation.dispatch.demand.Post;
import org.gigstation.dispatch.matching.Reason;
import org.gigstation.dispatch.matching.Stretch;
import org.gigstation.dispatch.matching.Vacancy;
import org.gigstation.dispatch.matching.Vacancy.Held;
import org.gigstation.dispatch.plan.Placement.Origin;
import org.gigstation.kit.sql.Sql;

/** What a division's days look like before they are planned: posts that are open, and people who have a post or an offer and keep it. */
@ApplicationScoped
class OpenPosts {

    private static final Reason CONFIRMED = new Reason("已确认，保留不动", "confirmed before; stays", 0, List.of(), null, null);
    private static final Reason ASKED = new Reason("已发邀约，等待答复", "asked before; waits", 0, List.of(), null, null);

    private final Sql sql;
    private final Demands demands;

    OpenPosts(Sql sql, Demands demands) {
        this.sql = sql;
        this.demands = demands;
    }

    /** Vacancies of every open demand, none included, and who is held. */
    record Situation(List<Vacancy> vacancies, List<Placement> held) {}

    Situation of(String divisionCode, Stretch stretch, Instant now) {
        List<Vacancy> vacancies = new ArrayList<>();
        List<Placement> held = new ArrayList<>();
        for (LocalDate date : stretch.dates()) {
            Situation day = of(divisionCode, date, now);
            vacancies.addAll(day.vacancies());
            held.addAll(day.held());
        }
        return new Situation(vacancies, held);
    }

    /** Posts whose meeting time has come are past planning. */
    private Situation of(String divisionCode, LocalDate date, Instant now) {
        List<Demand> open = demands.openOn(divisionCode, date).stream()
                .filter(demand -> demand.on(date).meetAt().isAfter(now))
                .toList();
        List<Placement> held = held(open, date);
        Map<UUID, Held> taken = new HashMap<>();
        held.forEach(one ->
                taken.merge(one.demandId(), Held.NONE.and(one.leader()), (known, more) -> known.and(one.leader())));
        List<Vacancy> vacancies = new ArrayList<>();
        for (Demand demand : open) {
            Post post = demand.on(date);
            Held there = taken.getOrDefault(demand.id(), Held.NONE);
            vacancies.add(Vacancy.of(demand, post, Math.max(0, post.headcount() - there.people()), there));
        }
        return new Situation(vacancies, held);
    }

    private List<Placement> held(List<Demand> open, LocalDate date) {
        UUID[] ids = open.stream().map(Demand::id).toArray(UUID[]::new);
        return sql.list(
                """
                SELECT a.labourer_id, a.demand_id, true AS confirmed, o.leader, a.trip_id
                FROM assignment a JOIN offer o ON o.id = a.offer_id WHERE a.live AND a.work_date = ? AND a.demand_id = ANY (?)
                UNION ALL
                SELECT labourer_id, demand_id, false, leader, trip_id FROM offer
                WHERE open AND work_date = ? AND demand_id = ANY (?)""",
                row -> new Placement(
                        row.id("labourer_id"),
                        new Place(row.id("demand_id"), date),
                        Origin.HELD,
                        row.yes("leader"),
                        row.id("trip_id"),
                        null,
                        0,
                        row.yes("confirmed") ? CONFIRMED : ASKED),
                date,
                ids,
                date,
                ids);
    }
}
