package org.gigstation.notification.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gigstation.events.OfferMade;
import org.gigstation.events.ReplyClassified;
import org.gigstation.local.process.Directories;
import org.gigstation.local.process.Ports;
import org.gigstation.local.testing.TestStack;
import org.gigstation.notification.testing.EventWire;
import org.gigstation.notification.testing.Household;
import org.gigstation.notification.testing.NodeSmsc;
import org.gigstation.notification.testing.Offers;
import org.gigstation.notification.testing.RunningService;
import org.gigstation.notification.testing.Station;
import org.junit.jupiter.api.Test;

/**
 * The packaged service, killed twenty times in the middle of 5,000 messages, with a handset answering every one. A smaller one while working:
 * {@code -Dcrash.messages=600 -Dcrash.kills=3}.
 */
class CrashIT {

    private static final int MESSAGES = Integer.getInteger("crash.messages", 5000);
    private static final int KILLS = Integer.getInteger("crash.kills", 20);
    private static final int WINDOW = 20;
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final String OPEN =
            "SELECT count(*) FROM message WHERE state IN ('QUEUED', 'HELD', 'SUBMITTING', 'ACCEPTED')";

    private final Map<String, String> environment = new HashMap<>();

    @Test
    void every_message_ends_once_and_every_answer_is_told_once() {
        int port = Ports.free();
        try (TestStack stack = TestStack.start("notification");
                NodeSmsc smsc = new NodeSmsc(port)) {
            environment.putAll(stack.environment());
            environment.putAll(settings(port));
            smsc.set("answer", "1");
            try (var service = service();
                    var wire = new EventWire(stack.kafka().bootstrapServers(), json(), event -> {})) {
                run(service, wire, smsc);
            }
        }
    }

    private RunningService service() {
        return new RunningService(Path.of("target", "quarkus-app"), environment, Path.of("target", "crash-service.log"))
                .startingQuickly();
    }

    private void run(RunningService service, EventWire wire, NodeSmsc smsc) {
        service.start();
        try (Station station = new Station(environment)) {
            station.open();
            List<Household> households = IntStream.range(0, MESSAGES)
                    .mapToObj(i -> Household.of("孙一"))
                    .toList();
            households.forEach(household -> household.contacts().forEach(wire::tell));
            await().atMost(PATIENCE).until(() -> station.count("SELECT count(*) FROM person_line") == MESSAGES);
            List<OfferMade> offers = households.stream()
                    .map(household -> Offers.to(household, Duration.ofHours(4)))
                    .toList();
            offers.forEach(wire::tell);

            for (int kill = 1; kill <= KILLS; kill++) {
                int share = MESSAGES * kill / (KILLS + 2);
                await().atMost(PATIENCE).until(() -> sent(station) >= share);
                service.kill();
                service.start();
            }

            await().atMost(PATIENCE).until(() -> station.count(OPEN) == 0 && sent(station) == MESSAGES);
            check(station, wire, smsc, offers);
        }
    }

    private static void check(Station station, EventWire wire, NodeSmsc smsc, List<OfferMade> offers) {
        long unknown = station.count("SELECT count(*) FROM message WHERE state = 'UNKNOWN'");
        long delivered = station.count("SELECT count(*) FROM message WHERE state = 'DELIVERED'");
        int reached = smsc.addresses().size();
        assertThat(smsc.figures().get("repeated").asInt()).as("sent twice").isZero();
        assertThat(delivered + unknown).as("final states").isEqualTo(MESSAGES);
        assertThat(unknown).as("unknown").isLessThanOrEqualTo((long) KILLS * WINDOW);
        assertThat((long) reached).as("reached").isBetween(delivered, delivered + unknown);
        await().atMost(PATIENCE).until(() -> smsc.taken() >= reached);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(replied(wire)).hasSize(reached));
        Set<UUID> invitations = new HashSet<>();
        offers.forEach(offer -> invitations.add(offer.invitationId()));
        assertThat(replied(wire).values()).doesNotHaveDuplicates().isSubsetOf(invitations);
        System.out.printf("%d delivered, %d unknown, %d answers%n", delivered, unknown, reached);
    }

    /** By reply: the outbox may tell one event twice, under one id. */
    private static Map<UUID, UUID> replied(EventWire wire) {
        Map<UUID, UUID> invitationOfReply = new HashMap<>();
        wire.heard(ReplyClassified.class)
                .forEach(reply -> invitationOfReply.put(reply.replyId(), reply.invitationId()));
        return invitationOfReply;
    }

    private static long sent(Station station) {
        return station.count("SELECT count(*) FROM message WHERE submitted_at IS NOT NULL");
    }

    private static Map<String, String> settings(int port) {
        return Map.of(
                "GIG_SMPP_HOST", "localhost",
                "GIG_SMPP_PORT", Integer.toString(port),
                "GIG_SMPP_SYSTEM_ID", "gig",
                "GIG_SMPP_PASSWORD", "secret",
                "GIG_SMPP_WINDOW", Integer.toString(WINDOW),
                "GIG_SMPP_PARTS_PER_SECOND", "150",
                "GIG_NOTIFICATION_LEASE", "5s",
                "GIG_NOTIFICATION_SMPP_MAIN_SUBMIT_TIMEOUT", "3s",
                "GIG_NOTIFICATION_KEYS",
                        Directories.temporary("gig-crash-").resolve("keys.json").toString());
    }

    private static ObjectMapper json() {
        return new ObjectMapper().findAndRegisterModules().disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    }
}
