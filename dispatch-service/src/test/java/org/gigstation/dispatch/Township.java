package org.gigstation.dispatch;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.gigstation.events.EnterpriseChanged;
import org.gigstation.events.EnterpriseChanged.Standing;
import org.gigstation.events.Event;
import org.gigstation.events.LabourerChanged;
import org.gigstation.events.LabourerChanged.Consents;
import org.gigstation.events.LabourerChanged.Limits;
import org.gigstation.events.LabourerChanged.Pair;
import org.gigstation.events.LabourerChanged.Skill;
import org.gigstation.events.LabourerChanged.Status;
import org.gigstation.events.LabourerChanged.Window;
import org.gigstation.events.VehicleChanged;
import org.gigstation.events.WorkTypeChanged;
import org.gigstation.kit.events.Outbox;
import org.gigstation.kit.time.Ids;

/** What the registry of a small, invented township tells: it goes the way it always goes, through Kafka. */
@ApplicationScoped
public class Township {

    public static final String VILLAGE = "530304202001";
    /** A village of the neighbouring township, just across the border. */
    public static final String NEIGHBOUR_VILLAGE = "530304205001";

    public static final double LATITUDE = 25.3673;
    public static final double LONGITUDE = 103.5671;
    public static final LocalDate BORN = LocalDate.of(1980, 5, 1);

    private final Outbox outbox;
    private final Ids ids;

    Township(Outbox outbox, Ids ids) {
        this.outbox = outbox;
        this.ids = ids;
    }

    /** Makes people, and tells nobody. */
    public static Township withoutVoice() {
        return new Township(null, new Ids());
    }

    /** An enterprise with one site. */
    public record Farm(UUID enterpriseId, UUID siteId) {}

    public UUID id() {
        return ids.next();
    }

    public void tell(List<? extends Event> events) {
        QuarkusTransaction.requiringNew().run(() -> outbox.append(events));
    }

    public void tell(Event... events) {
        tell(Arrays.asList(events));
    }

    public Farm farm(String name) {
        Farm farm = new Farm(id(), id());
        tell(new EnterpriseChanged(
                farm.enterpriseId(),
                1,
                name,
                "530304202",
                "COOPERATIVE",
                Standing.ACTIVE,
                List.of(new EnterpriseChanged.Site(
                        farm.siteId(),
                        name + "蓝莓园",
                        "530304202003",
                        LATITUDE + 0.01,
                        LONGITUDE + 0.01,
                        "Asia/Shanghai",
                        "FIELD"))));
        return farm;
    }

    /** A kind of work that asks for a skill of the same name. */
    public String workType(String code) {
        tell(new WorkTypeChanged(
                id(),
                1,
                code,
                "蓝莓采摘",
                "blueberry picking",
                code,
                1,
                10,
                false,
                false,
                false,
                false,
                false,
                false,
                false));
        return code;
    }

    public UUID vehicle(int seats) {
        UUID vehicle = id();
        tell(new VehicleChanged(
                vehicle, 1, "530304202", "BUS", true, seats, LocalDate.of(2099, 1, 1), LocalDate.of(2099, 1, 1), true));
        return vehicle;
    }

    /** People who can do that work and no other, one line each, told to the pool. */
    public List<LabourerChanged> people(int count, String skill) {
        List<LabourerChanged> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            people.add(person(id(), id(), BORN, List.of(), skill));
        }
        tell(people);
        return people;
    }

    /** The same, at home in the neighbouring township. */
    public List<LabourerChanged> neighbours(int count, String skill) {
        List<LabourerChanged> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            people.add(person(NEIGHBOUR_VILLAGE, id(), id(), BORN, List.of(), skill));
        }
        tell(people);
        return people;
    }

    /** Two who come together or not at all, reached by one phone. */
    public List<LabourerChanged> couple(String skill) {
        UUID line = id();
        UUID one = id();
        UUID other = id();
        List<LabourerChanged> couple = List.of(
                person(one, line, BORN, List.of(new Pair(other, LabourerChanged.PairKind.TOGETHER_OR_NONE)), skill),
                person(other, line, BORN, List.of(new Pair(one, LabourerChanged.PairKind.TOGETHER_OR_NONE)), skill));
        tell(couple);
        return couple;
    }

    /** Two on two phones with a wish towards one another. */
    public List<LabourerChanged> two(LabourerChanged.PairKind wish, String skill) {
        UUID one = id();
        UUID other = id();
        List<LabourerChanged> two = List.of(
                person(one, id(), BORN, List.of(new Pair(other, wish)), skill),
                person(other, id(), BORN, List.of(new Pair(one, wish)), skill));
        tell(two);
        return two;
    }

    public LabourerChanged person(UUID id, UUID line, LocalDate born, List<Pair> pairs, String... skills) {
        return person(VILLAGE, id, line, born, pairs, skills);
    }

    private LabourerChanged person(
            String village, UUID id, UUID line, LocalDate born, List<Pair> pairs, String... skills) {
        return new LabourerChanged(
                id,
                1,
                id(),
                line,
                village,
                LATITUDE,
                LONGITUDE,
                born,
                Status.ACTIVE,
                true,
                new Consents(true, true, true, 30_000_000, LocalDate.of(2199, 12, 31)),
                Arrays.stream(skills).map(skill -> new Skill(skill, 3)).toList(),
                new Limits(false, null, false, false, false, false),
                Arrays.stream(DayOfWeek.values())
                        .map(day -> new Window(day, LocalTime.of(4, 0), LocalTime.of(22, 0)))
                        .toList(),
                List.of(),
                30.0,
                5_000,
                11,
                null,
                pairs,
                List.of(),
                LocalDate.of(2026, 1, 15));
    }
}
