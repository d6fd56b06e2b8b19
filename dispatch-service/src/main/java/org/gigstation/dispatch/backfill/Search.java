package org.gigstation.dispatch.backfill;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gigstation.assignment.Assignment;
import org.gigstation.assignment.Budget;
import org.gigstation.assignment.backfill.StandBy;
import org.gigstation.dispatch.backfill.DuePost.Group;
import org.gigstation.dispatch.backfill.Successors.Found;
import org.gigstation.dispatch.matching.Day;
import org.gigstation.dispatch.matching.Days;
import org.gigstation.dispatch.matching.Mode;
import org.gigstation.dispatch.matching.Partners;
import org.gigstation.dispatch.matching.People;
import org.gigstation.dispatch.matching.Reason;
import org.gigstation.dispatch.matching.ReasonJson;
import org.gigstation.dispatch.matching.Solver;
import org.gigstation.dispatch.matching.Stretch;
import org.gigstation.dispatch.matching.Vacancy;
import org.gigstation.dispatch.offer.Invitee;

/** One look at the people of one station for free posts: the optimiser shares them out. */
@ApplicationScoped
class Search {

    private static final Duration BUDGET = Duration.ofSeconds(10);

    private final Days days;
    private final Solver solver;
    private final ReasonJson json;

    Search(Days days, Solver solver, ReasonJson json) {
        this.days = days;
        this.solver = solver;
        this.json = json;
    }

    /** Looks among the station's own people and adds those found, with what their place on the stand-by list says. */
    Solver.Solved own(
            Group group, List<Vacancy> open, People people, Map<UUID, StandBy> named, Found found, Instant now) {
        return look(group, null, open, people, named, found, now);
    }

    /** Looks among the people of a neighbour that lends. */
    void lent(Group group, String lenderCode, List<Vacancy> open, People people, Found found, Instant now) {
        look(group, lenderCode, open, people, Map.of(), found, now);
    }

    private Solver.Solved look(
            Group group,
            String lenderCode,
            List<Vacancy> open,
            People people,
            Map<UUID, StandBy> named,
            Found found,
            Instant now) {
        String from = lenderCode == null ? group.stationCode() : lenderCode;
        Day day = days.gather(
                new Days.Ask(from, Stretch.of(group.date()), open, Mode.FAIR, people, List.of(), List.of(), now));
        Solver.Solved solved = solver.solve(day, Budget.of(BUDGET), group.date().toEpochDay());
        Map<UUID, UUID> partners = Partners.of(day);
        for (Assignment one : solved.plan().assignments()) {
            UUID id = UUID.fromString(one.labourerId());
            Reason reason = reason(solved.reason(one), named.get(id));
            found.people().add(invitee(day, one, reason, partners.get(id), lenderCode));
        }
        found.policies().putAll(day.policies());
        return solved;
    }

    private Invitee invitee(Day day, Assignment one, Reason reason, UUID partner, String lenderCode) {
        var facts = day.members().get(UUID.fromString(one.labourerId())).facts();
        return new Invitee(
                facts.labourerId(),
                facts.lineId(),
                facts.birthDate(),
                day.vacancy(one.lineId()).demand(),
                one.day(),
                json.write(reason),
                partner,
                one.leader(),
                one.tripId() == null ? null : UUID.fromString(one.tripId()),
                lenderCode);
    }

    private static Reason reason(Reason reason, StandBy standBy) {
        return standBy == null
                ? reason
                : reason.after(standBy.text().zh(), standBy.text().en());
    }
}
