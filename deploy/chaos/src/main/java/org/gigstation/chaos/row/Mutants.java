package org.gigstation.chaos.row;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.gigstation.chaos.check.Violation;
import org.gigstation.chaos.check.Violation.Kind;
import org.gigstation.chaos.morning.Desk;
import org.gigstation.chaos.morning.Morning;
import org.gigstation.chaos.morning.Township;
import org.gigstation.chaos.morning.Waiting;
import org.gigstation.chaos.stack.Service;
import org.gigstation.chaos.stack.Tables;

/** Broken builds on which the checker itself is tried: each must be caught, by the violation that it stands for. */
public final class Mutants {
    /** A round that no run reaches: its day is far from those of the rows, and nobody has work there. */
    private static final int FAR = 4_000;

    private static final String HIGH_WATER = "broken-high-water-relay";
    private static final int FIRST_NEWCOMER = 30_000;
    private static final long UNTIL_IT_IS_DUE_MILLIS = 12_000;
    private static final String SAID_BEFORE =
            """
            INSERT INTO outbox (event_id, topic, event_key, event_type, body, occurred_at)
            SELECT gen_random_uuid(), topic, gen_random_uuid(), event_type, body, now() FROM outbox
            WHERE event_type = 'gig.dispatch.demand.moved.v1' LIMIT 1""";

    private final Stage stage;
    private final Play play;
    private final Desk desk;
    private int newcomers;

    public Mutants(Stage stage, Play play) {
        this.stage = stage;
        this.play = play;
        this.desk = new Desk(stage.stack(), 9_800);
    }

    /** How many were tried, and how many the checker saw. */
    public record Result(int tried, int caught) {}

    private interface Scene {
        void play() throws SQLException;
    }

    public Result tryAll(Consumer<String> say) {
        demand(0);
        stage.liveness().await();
        play.news();
        List<Boolean> caught = new ArrayList<>();
        caught.add(tried(say, "relay by high-water mark", Kind.LOST, this::highWaterRelay));
        caught.add(tried(say, "consumer without inbox", Kind.LOST, this::withoutInbox));
        caught.add(tried(say, "acknowledged before the commit", Kind.LOST, this::earlyAck));
        caught.add(tried(say, "constraint dropped", Kind.DOUBLE_BOOKED, this::constraintDropped));
        return new Result(
                caught.size(), (int) caught.stream().filter(seen -> seen).count());
    }

    private boolean tried(Consumer<String> say, String mutant, Kind expected, Scene scene) {
        try {
            scene.play();
        } catch (SQLException e) {
            throw new IllegalStateException("The scene of '" + mutant + "' was not set", e);
        }
        List<Violation> seen = play.news();
        stage.dispatch().points().disarm(HIGH_WATER);
        Optional<Violation> caught =
                seen.stream().filter(violation -> violation.kind() == expected).findFirst();
        say.accept("%s 变异 mutant: %s%s"
                .formatted(
                        caught.isPresent() ? "✓" : "✗",
                        mutant,
                        caught.map(violation -> " → " + violation.kind() + " " + violation.what())
                                .orElse(" was not seen")));
        return caught.isPresent();
    }

    /** A slow transaction commits after a later one was told: its event lies below the mark for ever. */
    private void highWaterRelay() throws SQLException {
        Service dispatch = stage.dispatch();
        // disarmed only when the judge has looked: a whole relay would find the event at once
        dispatch.points().arm(HIGH_WATER);
        Waiting.pause(1_000);
        try (Tables slow = Tables.of(stage.stack(), "dispatch");
                Tables quick = Tables.of(stage.stack(), "dispatch")) {
            slow.together(() -> {
                slow.update(SAID_BEFORE);
                quick.update(SAID_BEFORE);
                Waiting.within(Duration.ofSeconds(10), () -> waiting() == 0);
            });
            Waiting.pause(UNTIL_IT_IS_DUE_MILLIS);
        }
    }

    private void withoutInbox() {
        Service dispatch = stage.dispatch();
        dispatch.points().arm("broken-no-inbox");
        newcomer();
        Waiting.pause(3_000);
        dispatch.points().disarm("broken-no-inbox");
        stage.liveness().await();
    }

    private void earlyAck() {
        Service dispatch = stage.dispatch();
        dispatch.points().arm("broken-early-ack");
        dispatch.points().arm("before-commit-of-event");
        newcomer();
        Waiting.within(Duration.ofSeconds(20), () -> dispatch.points().hasFired("before-commit-of-event"));
        dispatch.points().disarm("before-commit-of-event");
        dispatch.points().disarm("broken-early-ack");
        Waiting.pause(1_000);
        dispatch.heal();
        stage.liveness().await();
    }

    /** One person is asked for two posts of one day and says yes to both at once: each replica sees nobody at work yet. */
    private void constraintDropped() throws SQLException {
        try (Tables dispatch = Tables.of(stage.stack(), "dispatch");
                Tables held = Tables.of(stage.stack(), "dispatch")) {
            dispatch.update("ALTER TABLE assignment DROP CONSTRAINT nobody_works_twice_at_once");
            dispatch.update("ALTER TABLE offer DROP CONSTRAINT open_offers_do_not_overlap");
            List<String> offers = List.of(offerFor(demand(1), dispatch), offerFor(demand(2), dispatch));
            List<CompletableFuture<Void>> answers = new ArrayList<>();
            held.together(() -> {
                held.update("LOCK TABLE assignment IN SHARE MODE"); // it can be read, and nothing written
                offers.forEach(offer -> answers.add(CompletableFuture.runAsync(() -> accept(offer))));
                Waiting.within(Duration.ofSeconds(2), () -> waitingForAssignments(dispatch) == offers.size());
            });
            answers.forEach(CompletableFuture::join);
        }
    }

    private String offerFor(UUID demand, Tables dispatch) throws SQLException {
        desk.ask(demand, stage.township().pickers().subList(0, 1), Instant.now().plusSeconds(60));
        return dispatch.list("SELECT id FROM offer WHERE demand_id = ?", row -> row.getString(1), demand)
                .get(0);
    }

    private void accept(String offer) {
        stage.calls()
                .must(
                        "dispatch",
                        "operator",
                        "POST",
                        "/api/dispatch/v1/offers/" + offer + "/answers",
                        Map.of("intent", "ACCEPT"));
    }

    private static long waitingForAssignments(Tables dispatch) {
        return number(
                dispatch, "SELECT count(*) FROM pg_locks WHERE NOT granted AND relation = 'assignment'::regclass");
    }

    private void newcomer() {
        Township.picker(stage.calls(), FIRST_NEWCOMER + newcomers++);
    }

    private UUID demand(int number) {
        Map<String, Object> body = Morning.demand(stage.township(), FAR + number, 3);
        JsonNode posted =
                stage.calls().must("dispatch", "operator", "POST", "/api/dispatch/v1/demands?release=true", body);
        return UUID.fromString(posted.get("id").asText());
    }

    private long waiting() {
        try (Tables dispatch = Tables.of(stage.stack(), "dispatch")) {
            return number(dispatch, "SELECT count(*) FROM outbox WHERE NOT published");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long number(Tables tables, String sql) {
        try {
            return tables.number(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
