package org.gigstation.kit.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkLoopTest {

    private static final Duration NEVER = Duration.ofHours(1);

    private final AtomicInteger looks = new AtomicInteger();
    private WorkLoop loop;

    @AfterEach
    void stop() {
        loop.stop();
    }

    @Test
    void works_while_there_is_work_then_rests_until_woken() {
        start(() -> looks.incrementAndGet() < 3);
        await().until(() -> looks.get() == 3);

        loop.wake();

        await().until(() -> looks.get() == 4);
    }

    @Test
    void trouble_costs_a_pause_and_not_the_thread() {
        start(() -> {
            if (looks.incrementAndGet() == 1) {
                throw new IllegalStateException("the database is away");
            }
            return false;
        });

        await().until(() -> looks.get() == 2);
    }

    @Test
    void once_stopped_it_neither_runs_nor_looks() {
        start(() -> looks.incrementAndGet() < 0);
        await().until(() -> looks.get() == 1);

        loop.stop();
        loop.wake();

        assertThat(loop.isRunning()).isFalse();
        assertThat(looks).hasValue(1);
    }

    private void start(BooleanSupplier work) {
        loop = new WorkLoop("tested", NEVER, work);
        loop.start();
    }
}
