package org.gigstation.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private final Turns<String> turns = new Turns<>(threads);
    private final List<String> done = new CopyOnWriteArrayList<>();

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    @Test
    void the_next_of_one_number_waits_and_another_number_does_not() {
        var thanks = new CountDownLatch(1);

        turns.run("138", () -> {
            await().atMost(PATIENCE).until(() -> thanks.getCount() == 0);
            done.add("thanks");
        });
        turns.run("138", () -> done.add("question"));
        turns.run("139", () -> done.add("neighbour"));

        await().atMost(PATIENCE).until(() -> done.contains("neighbour"));
        assertThat(done).containsExactly("neighbour");
        thanks.countDown();
        await().atMost(PATIENCE).until(() -> done.size() == 3);
        assertThat(done).containsExactly("neighbour", "thanks", "question");
    }

    @Test
    void a_hundred_keep_their_order() {
        IntStream.range(0, 100).forEach(i -> turns.run("138", () -> done.add("" + i)));

        await().atMost(PATIENCE).until(() -> done.size() == 100);
        assertThat(done)
                .containsExactlyElementsOf(
                        IntStream.range(0, 100).mapToObj(i -> "" + i).toList());
    }

    @Test
    void one_that_fails_stops_nobody() {
        turns.run("138", () -> {
            throw new IllegalStateException("the link broke");
        });
        turns.run("138", () -> done.add("next"));

        await().atMost(PATIENCE).until(() -> done.size() == 1);
    }
}
