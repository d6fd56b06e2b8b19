package org.gigstation.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.gigstation.local.process.Ports;
import org.gigstation.notification.testing.NodeSmsc;
import org.gigstation.notification.testing.Settings;
import org.jsmpp.bean.DeliverSm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a message centre delivers, and what it is told about it. */
class SmppBindTest {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String HANDSET = "13912345678";

    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicInteger malformed = new AtomicInteger();
    private final List<String> stored = new CopyOnWriteArrayList<>();
    private NodeSmsc smsc;
    private SmppBind bind;

    @BeforeEach
    void begin() {
        int port = Ports.free();
        smsc = new NodeSmsc(port);
        bind = new SmppBind("main-1", Settings.smpp(port, Map.of()), this::store, malformed::incrementAndGet);
        bind.start();
        await().atMost(PATIENCE).until(() -> bind.session().isPresent());
    }

    @AfterEach
    void end() {
        bind.stop();
        smsc.close();
    }

    @Test
    void what_could_not_be_stored_is_left_with_the_message_centre_until_it_could() {
        failures.set(2);

        smsc.send(HANDSET, "1");

        await().atMost(PATIENCE).until(() -> smsc.taken() == 1);
        assertThat(smsc.refusals()).containsExactly(0x64, 0x64);
        assertThat(stored).containsExactly("1");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a deliver_sm without its fields, 0000001100000005000000000000000931",
        "a deliver_sm whose text runs over its end, 0000002c00000005000000000000000a0001013133390001013130363900000000000000000000ff31323334",
        "a command nobody knows, 00000010000077770000000000000001"
    })
    void a_malformed_pdu_is_answered_and_costs_nobody_the_link(String what, String hex) {
        smsc.sendGarbage(hex);

        await().atMost(PATIENCE).until(() -> malformed.get() == 1);
        await().atMost(PATIENCE).until(() -> smsc.figures().get("nacks").asInt() == 1);
        smsc.send(HANDSET, "1");
        await().atMost(PATIENCE).until(() -> smsc.taken() == 1);
        assertThat(smsc.figures().get("binds").asInt()).as(what).isEqualTo(1);
    }

    @Test
    void a_length_that_would_eat_the_memory_costs_the_link_which_is_bound_anew() {
        smsc.sendGarbage("7fffff0000000005000000000000000b");

        await().atMost(PATIENCE).until(() -> smsc.figures().get("binds").asInt() == 2);
        assertThat(malformed.get()).isEqualTo(1);
    }

    private void store(DeliverSm deliver) {
        if (failures.getAndDecrement() > 0) {
            throw new IllegalStateException("the database is away");
        }
        stored.add(HandsetText.read(deliver).asString());
    }
}
