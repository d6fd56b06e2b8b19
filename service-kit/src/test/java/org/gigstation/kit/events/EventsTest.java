package org.gigstation.kit.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.gigstation.events.DemandMoved;
import org.gigstation.events.Topic;
import org.gigstation.kit.sql.Sql;
import org.gigstation.kit.testing.Backends;
import org.gigstation.kit.time.Ids;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class EventsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    Teller teller;

    @Inject
    Outbox outbox;

    @Inject
    DemandLedger ledger;

    @Inject
    DeadLetters deadLetters;

    @Inject
    KafkaWire wire;

    @Inject
    Sql sql;

    @Inject
    DataSource database;

    @Inject
    Ids ids;

    @Test
    void what_is_told_takes_effect_once_and_in_the_order_of_its_key() throws SQLException {
        UUID demand = ids.next();

        teller.tell(LongStream.rangeClosed(1, 50)
                .mapToObj(version -> moved(demand, version, "picking"))
                .toList());

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(versionsOf(demand))
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 50).boxed().toList()));
    }

    @Test
    void what_did_not_come_true_is_not_told() throws SQLException {
        UUID lie = ids.next();
        assertThatThrownBy(() -> teller.tellAndFail(moved(lie, 1, "picking")))
                .isInstanceOf(IllegalStateException.class);
        UUID truth = ids.next();
        teller.tell(List.of(moved(truth, 1, "picking")));

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(versionsOf(truth)).hasSize(1));
        assertThat(versionsOf(lie)).isEmpty();
    }

    @Test
    void what_goes_along_on_a_trip_is_written_with_it_and_told_once() throws SQLException {
        UUID first = ids.next();
        UUID second = ids.next();

        int found = teller.tellOnTheWay(moved(first, 1, "picking"), moved(second, 1, "picking"));

        assertThat(found).isEqualTo(1);
        assertThat(sql.list(
                        "SELECT event_key FROM outbox WHERE event_key = ANY (?)", row -> row.id("event_key"), (Object)
                                new UUID[] {first, second}))
                .containsExactlyInAnyOrder(first, second);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(versionsOf(second)).hasSize(1));
        assertThat(versionsOf(first)).hasSize(1);
    }

    @Test
    void outside_a_transaction_nothing_is_told() {
        assertThatThrownBy(() -> outbox.append(moved(ids.next(), 1, "picking")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("transaction");
    }

    @Test
    void a_record_that_comes_twice_takes_effect_once() throws Exception {
        UUID demand = ids.next();
        UUID eventId = ids.next();
        try (KafkaProducer<String, String> foreign = wire.newProducer()) {
            for (int copy = 0; copy < 3; copy++) {
                foreign.send(CloudEvents.record(
                                Topic.DEMAND.topicName(),
                                demand.toString(),
                                eventId.toString(),
                                "gig.dispatch.demand.moved.v1",
                                Instant.EPOCH,
                                bodyOf(demand)))
                        .get();
            }
        }
        teller.tell(List.of(moved(demand, 9, "picking")));

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(versionsOf(demand)).containsExactly(7L, 9L));
    }

    @Test
    void a_record_that_comes_while_the_database_is_away_is_waited_with_and_not_buried() throws SQLException {
        UUID demand = ids.next();

        teller.tell(List.of(moved(demand, 6, DemandLedger.AWAY)));

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(versionsOf(demand)).containsExactly(6L));
    }

    @Test
    void poison_blocks_nobody_and_a_replay_heals() throws Exception {
        UUID poisoned = ids.next();
        UUID good = ids.next();
        teller.tell(List.of(moved(poisoned, 1, DemandLedger.POISON), moved(good, 1, "picking")));
        try (KafkaProducer<String, String> foreign = wire.newProducer()) {
            foreign.send(CloudEvents.record(
                            Topic.DEMAND.topicName(),
                            good.toString(),
                            ids.next().toString(),
                            "no.such.type",
                            Instant.EPOCH,
                            "{"))
                    .get();
        }

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(letters()).hasSize(2));
        assertThat(versionsOf(good)).containsExactly(1L);
        assertThat(versionsOf(poisoned)).isEmpty();
        assertThat(letters()).allSatisfy(letter -> assertThat(letter).doesNotContain(poisoned.toString()));

        ledger.cure();
        assertThat(deadLetters.replay("ledger")).isEqualTo(new DeadLetters.Replay(1, 1));
        assertThat(versionsOf(poisoned)).containsExactly(1L);
    }

    private List<String> letters() {
        try (var consumer = wire.newLooker()) {
            return TopicReader.readAll(consumer, DeadLetters.topicOf(Topic.DEMAND.topicName(), "ledger"));
        }
    }

    private List<Long> versionsOf(UUID demand) throws SQLException {
        List<Long> versions = new ArrayList<>();
        try (var connection = database.getConnection();
                var select =
                        connection.prepareStatement("SELECT version FROM ledger WHERE demand_id = ? ORDER BY place")) {
            select.setObject(1, demand);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    versions.add(rows.getLong(1));
                }
            }
        }
        return versions;
    }

    static DemandMoved moved(UUID demand, long version, String workType) {
        return new DemandMoved(
                demand,
                version,
                DemandMoved.Move.CHANGED,
                demand,
                demand,
                "530304202202",
                workType,
                List.of(new DemandMoved.Day(LocalDate.of(2026, 7, 3), 24, 0)));
    }

    private static String bodyOf(UUID demand) {
        return """
                {"demandId":"%1$s","version":7,"move":"CHANGED","enterpriseId":"%1$s","siteId":"%1$s",
                 "divisionCode":"530304202202","workTypeCode":"picking","days":[],"fieldOfTomorrow":true}"""
                .formatted(demand);
    }
}
