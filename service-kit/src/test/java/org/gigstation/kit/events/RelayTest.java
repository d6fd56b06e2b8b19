package org.gigstation.kit.events;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URL;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.gigstation.events.DemandMoved;
import org.gigstation.events.Topic;
import org.gigstation.kit.testing.Backends;
import org.gigstation.kit.time.Ids;
import org.junit.jupiter.api.Test;

/** What the relay promises: nothing lost, nothing invented, the order of each key. */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class RelayTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int WRITERS = 16;
    private static final long EVENTS = 60;
    private static final int CRASHES = 8;

    @Inject
    Teller teller;

    @Inject
    Retelling retelling;

    @Inject
    KafkaWire wire;

    @Inject
    DataSource database;

    @Inject
    Ids ids;

    @TestHTTPResource(value = "/", management = true)
    URL management;

    @Test
    void sixteen_writers_and_a_relay_that_dies_again_and_again_lose_nothing_and_keep_the_order() throws Exception {
        List<UUID> keys = newKeys(WRITERS);
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        List<Future<?>> writing = new ArrayList<>();
        for (UUID key : keys) {
            writing.add(writers.submit(() ->
                    LongStream.rangeClosed(1, EVENTS).forEach(version -> teller.tell(List.of(moved(key, version))))));
        }
        int killed = 0;
        for (int crash = 0; crash < CRASHES; crash++) {
            await().atMost(PATIENCE).until(() -> count(LEADER) > 0);
            killed += (int)
                    count("SELECT count(*) FILTER (WHERE pg_terminate_backend(pid)) FROM (" + LEADER_PIDS + ") leader");
        }
        for (Future<?> one : writing) {
            one.get();
        }
        writers.shutdown();

        assertThat(killed).isPositive();
        for (UUID key : keys) {
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(versionsOf(key))
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, EVENTS).boxed().toList()));
        }
    }

    @Test
    void a_transaction_that_commits_late_is_told_although_later_positions_were_told_before() throws Exception {
        UUID late = ids.next();
        UUID early = ids.next();
        var written = new CountDownLatch(1);
        var mayCommit = new CountDownLatch(1);
        Thread slow = new Thread(() -> teller.tellSlowly(moved(late, 1), written, mayCommit));
        slow.start();
        written.await();
        teller.tell(List.of(moved(early, 1)));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(versionsOf(early)).hasSize(1));

        mayCommit.countDown();

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(versionsOf(late)).hasSize(1));
        slow.join();
    }

    @Test
    void of_two_transactions_about_one_person_the_second_waits_and_is_told_second() throws Exception {
        UUID key = ids.next();
        var written = new CountDownLatch(1);
        var mayCommit = new CountDownLatch(1);
        Thread first = new Thread(() -> teller.tellSlowly(moved(key, 1), written, mayCommit));
        first.start();
        written.await();
        Thread second = new Thread(() -> teller.tell(List.of(moved(key, 2))));
        second.start();
        await().atMost(PATIENCE).until(() -> count(WAITING_WRITERS) == 1);

        mayCommit.countDown();

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(versionsOf(key)).containsExactly(1L, 2L));
        first.join();
        second.join();
    }

    @Test
    void of_two_relays_one_is_active() throws Exception {
        var second = new OutboxRelay(database, wire, true);
        List<UUID> keys = newKeys(4);
        second.start(null);
        for (long version = 1; version <= EVENTS; version++) {
            for (UUID key : keys) {
                teller.tell(List.of(moved(key, version)));
            }
        }
        await().atMost(PATIENCE).until(() -> count("SELECT count(*) FROM outbox WHERE NOT published") == 0);
        second.stop(null);

        for (UUID key : keys) {
            assertThat(toldOf(key))
                    .as("each told once, in order")
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, EVENTS).boxed().toList());
        }
    }

    @Test
    void told_again_it_changes_nothing() throws Exception {
        UUID key = ids.next();
        Instant before = Instant.now();
        teller.tell(List.of(moved(key, 1), moved(key, 2)));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(toldOf(key)).hasSize(2));

        assertThat(retelling.since(before, Topic.DEMAND.topicName())).isGreaterThanOrEqualTo(2);

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(toldOf(key)).containsExactly(1L, 2L, 1L, 2L));
        UUID marker = ids.next();
        teller.tell(List.of(moved(marker, 1)));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(versionsOf(marker)).hasSize(1));
        assertThat(versionsOf(key)).containsExactly(1L, 2L);
    }

    @Test
    void telling_again_is_asked_for_on_the_management_port_and_not_by_a_page() {
        String command = "/events/retell?since=";
        given().port(management.getPort())
                .post(command + "2026-07-03T00:00:00Z")
                .then()
                .statusCode(403);
        asked().post(command + "yesterday").then().statusCode(400);
        asked().post(command + "2999-01-01T00:00:00Z").then().statusCode(200).body("retold", equalTo(0));
    }

    private RequestSpecification asked() {
        return given().port(management.getPort()).header("X-Gig-Command", "1");
    }

    private static final String LEADER_PIDS =
            """
            SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND objsubid = 1 AND granted AND database = (
              SELECT oid FROM pg_database WHERE datname = current_database())""";
    /** Locks of two numbers are those of keys; the relay's has one. */
    private static final String WAITING_WRITERS =
            "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND objsubid = 2 AND NOT granted";

    private static final String LEADER = "SELECT count(*) FROM (" + LEADER_PIDS + ") leader";

    private List<UUID> newKeys(int count) {
        return IntStream.range(0, count).mapToObj(each -> ids.next()).toList();
    }

    private List<Long> toldOf(UUID key) {
        try (var consumer = wire.newLooker()) {
            return TopicReader.readAll(consumer, Topic.DEMAND.topicName()).stream()
                    .filter(body -> body.contains(key.toString()))
                    .map(body -> Long.parseLong(body.replaceAll(".*\"version\":(\\d+).*", "$1")))
                    .toList();
        }
    }

    private long count(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql);
                var row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
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

    private static DemandMoved moved(UUID demand, long version) {
        return EventsTest.moved(demand, version, "picking");
    }
}
