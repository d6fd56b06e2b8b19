package org.gigstation.dispatch;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gigstation.dispatch.offer.OfferRows;
import org.gigstation.dispatch.offer.OfferState;
import org.gigstation.events.LabourerChanged;
import org.gigstation.kit.testing.Backends;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What must not be is refused by the database itself, whoever asks: raw SQL, no code of ours. */
@QuarkusTest
@QuarkusTestResource(value = Backends.class, initArgs = @ResourceArg(name = "database", value = "dispatch"))
class DatabaseRefusesTest {

    private static final String ASSIGN =
            """
            INSERT INTO assignment (id, offer_id, demand_id, work_date, labourer_id, birth_date, enterprise_id, division_code,
                during, cover_policy_id, state, confirmed_at)
            SELECT gen_random_uuid(), o.id, o.demand_id, o.work_date, o.labourer_id, o.birth_date, o.enterprise_id, o.division_code,
                o.during, (SELECT policy_id FROM cover_entry c WHERE c.labourer_id = o.labourer_id AND c.work_date = o.work_date),
                'CONFIRMED', now()
            FROM offer o WHERE o.demand_id = '%s'""";

    @Inject
    Township township;

    @Inject
    OfferRows rows;

    @Inject
    DataSource database;

    private UUID demand;
    private UUID sameTime;
    private List<LabourerChanged> people;
    private Township.Farm farm;
    private String work;

    @BeforeEach
    void twoDemandsAtTheSameTimeWithOneStandingOffer() {
        LocalDate date = Station.dayAhead(40);
        work = township.workType("refuse-" + township.id());
        farm = township.farm("拒");
        var other = township.farm("绝");
        people = township.people(2, work);
        rows.awaitKnown(people, farm, other, work);
        demand = Station.release(Station.demand(farm, work, date, 1));
        sameTime = Station.release(Station.demand(other, work, date, 1));
        rows.offered(demand, people, OfferState.DECLINED);
        rows.offered(sameTime, people, OfferState.DECLINED);
    }

    @Test
    void more_people_than_posts() {
        refuses(
                "post_is_never_over_filled",
                () -> run("UPDATE post SET filled = headcount + 1 WHERE demand_id = '%s'", demand));
    }

    @Test
    void more_people_of_a_neighbour_than_it_lends() {
        refuses(
                "but 0 agreed",
                () -> run("UPDATE offer SET lender_code = '530304205', state = 'SENT' WHERE demand_id = '%s'", demand));
    }

    @Test
    void a_confirmed_person_that_nobody_counted() {
        refuses("counted as filled", () -> run(ASSIGN + " LIMIT 1", demand));
    }

    @Test
    void two_posts_at_once_for_one_person() {
        refuses(
                "nobody_works_twice_at_once",
                () -> runAll(
                        (ASSIGN + " AND labourer_id = '%s'")
                                .formatted(demand, people.get(0).labourerId()),
                        (ASSIGN + " AND labourer_id = '%s'")
                                .formatted(sameTime, people.get(0).labourerId())));
    }

    @Test
    void a_confirmation_without_cover_on_the_day() {
        refuses(
                "cover_policy_id",
                () -> runAll(
                        "DELETE FROM cover_entry WHERE labourer_id = '%s'"
                                .formatted(people.get(0).labourerId()),
                        (ASSIGN + " AND labourer_id = '%s'")
                                .formatted(demand, people.get(0).labourerId())));
    }

    @Test
    void cover_on_a_day_outside_the_policy() {
        refuses(
                "cover_is_valid_on_the_day",
                () -> run(
                        "UPDATE cover_entry SET work_date = '2199-01-01' WHERE labourer_id = '%s'",
                        people.get(0).labourerId()));
    }

    @Test
    void the_same_person_asked_twice_for_the_same_posts() {
        refuses(
                "nobody_is_asked_twice",
                () -> run(
                        """
                        INSERT INTO offer (id, invitation_id, demand_id, work_date, labourer_id, birth_date, enterprise_id, division_code,
                            during, state, origin, reason, answer_by, made_at)
                        SELECT gen_random_uuid(), invitation_id, demand_id, work_date, labourer_id, birth_date, enterprise_id,
                            division_code, during, 'DECLINED', origin, reason, answer_by, made_at
                        FROM offer WHERE demand_id = '%s'""",
                        demand));
    }

    @Test
    void two_open_offers_for_the_same_time() {
        refuses(
                "open_offers_do_not_overlap",
                () -> runAll(
                        "UPDATE offer SET state = 'SENT' WHERE demand_id = '%s'".formatted(demand),
                        "UPDATE offer SET state = 'SENT' WHERE demand_id = '%s'".formatted(sameTime)));
    }

    @Test
    void somebody_of_fifteen() {
        refuses(
                "nobody_under_16_is_asked",
                () -> run(
                        "UPDATE offer SET birth_date = work_date - interval '15 years' WHERE demand_id = '%s'",
                        demand));
    }

    @Test
    void a_released_demand_without_agreed_pay() {
        refuses(
                "released_demand_has_agreed_pay",
                () -> run("UPDATE demand SET rate_fen = NULL WHERE id = '%s'", demand));
    }

    @Test
    void a_shift_of_forty_hours() {
        refuses(
                "shift_is_lawful",
                () -> run(
                        "UPDATE post SET during = tstzrange(lower(during), lower(during) + interval '40 hours') WHERE demand_id = '%s'",
                        demand));
    }

    @Test
    void two_demands_for_the_same_work_at_the_same_place_and_time() {
        refuses(
                "demands_do_not_overlap",
                () -> run(
                        """
                        INSERT INTO post (demand_id, work_date, site_id, work_type_code, during, meet_at, headcount)
                        SELECT demand_id, work_date + 1, site_id, work_type_code, during, meet_at, 1 FROM post WHERE demand_id = '%s'""",
                        demand));
    }

    private static void refuses(String constraint, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(SQLException.class).hasMessageContaining(constraint);
    }

    private void run(String statement, Object value) throws SQLException {
        runAll(statement.formatted(value));
    }

    private void runAll(String... statements) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                for (String one : statements) {
                    statement.execute(one);
                }
                connection.commit();
            } finally {
                connection.rollback();
            }
        }
    }
}
