package org.gigstation.notification.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gigstation.local.process.Directories;
import org.gigstation.local.process.Ports;
import org.gigstation.local.testing.TestStack;
import org.gigstation.notification.testing.EventWire;
import org.gigstation.notification.testing.Household;
import org.gigstation.notification.testing.Kannel;
import org.gigstation.notification.testing.Offers;
import org.gigstation.notification.testing.RunningService;
import org.gigstation.notification.testing.Station;
import org.junit.jupiter.api.Test;

/**
 * Through Debian's Kannel and its fakesmsc, both ways, while the service is away for a minute. A shorter one while working:
 * {@code -Dkannel.away=10 -Dkannel.texts=150}.
 */
class KannelIT {

    private static final int TEXTS = Integer.getInteger("kannel.texts", 400);
    private static final int OFFERS = 30;
    private static final Duration AWAY = Duration.ofSeconds(Integer.getInteger("kannel.away", 60));
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    @Test
    void nothing_is_lost_while_our_side_is_away() {
        int port = Ports.free();
        String callbacks = "http://localhost:" + port + "/api/notification/v1";
        try (TestStack stack = TestStack.start("notification");
                Kannel kannel =
                        new Kannel(callbacks + "/callbacks/kannel/gate/text?secret=hush&id=%I&from=%p&text=%b")) {
            Map<String, String> environment = new HashMap<>(stack.environment());
            environment.put("GIG_HTTP_PORT", Integer.toString(port));
            environment.putAll(settings(kannel, callbacks));
            try (var service = new RunningService(
                            Path.of("target", "quarkus-app"), environment, Path.of("target", "kannel-service.log"));
                    var wire = new EventWire(stack.kafka().bootstrapServers(), json(), event -> {})) {
                service.start();
                try (Station station = new Station(environment)) {
                    station.open();
                    run(kannel, service, wire, station);
                }
            }
        }
    }

    private static void run(Kannel kannel, RunningService service, EventWire wire, Station station) {
        kannel.sendTexts(TEXTS, 0.2);
        List<Household> before = invite(wire, station, 0);
        await().atMost(PATIENCE).until(() -> delivered(station) == OFFERS);

        service.kill();
        Instant until = Instant.now().plus(AWAY);
        await().atMost(AWAY.plus(PATIENCE)).until(() -> Instant.now().isAfter(until));
        service.start();

        List<Household> after = invite(wire, station, OFFERS);
        await().atMost(PATIENCE).until(() -> delivered(station) == 2 * OFFERS);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(station.count("SELECT count(*) FROM reply"))
                .isEqualTo(TEXTS));
        String handsets = kannel.handsetLog();
        assertThat(before).allMatch(household -> handsets.contains(household.number()));
        assertThat(after).allMatch(household -> handsets.contains(household.number()));
    }

    private static List<Household> invite(EventWire wire, Station station, int before) {
        List<Household> households =
                IntStream.range(0, OFFERS).mapToObj(i -> Household.of("孙一")).toList();
        households.forEach(household -> household.contacts().forEach(wire::tell));
        await().atMost(PATIENCE).until(() -> station.count("SELECT count(*) FROM person_line") == before + OFFERS);
        households.forEach(household -> wire.tell(Offers.to(household, Duration.ofHours(4))));
        return households;
    }

    private static long delivered(Station station) {
        return station.count("SELECT count(*) FROM message WHERE state = 'DELIVERED' AND invitation_id IS NOT NULL");
    }

    private static Map<String, String> settings(Kannel kannel, String callbacks) {
        return Map.of(
                "gig.notification.smpp.main.enabled", "false",
                "gig.notification.kannel.gate.url", kannel.sendUrl(),
                "gig.notification.kannel.gate.username", "gig",
                "gig.notification.kannel.gate.password", "secret",
                "gig.notification.kannel.gate.source", "1069012345",
                "gig.notification.kannel.gate.callback-url", callbacks,
                "gig.notification.kannel.gate.secret", "hush",
                "gig.notification.keys",
                        Directories.temporary("gig-kannel-keys-")
                                .resolve("keys.json")
                                .toString());
    }

    private static ObjectMapper json() {
        return new ObjectMapper().findAndRegisterModules().disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    }
}
