package org.gigstation.bench.sms;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.gigstation.events.Event;
import org.gigstation.events.OfferMade;
import org.gigstation.events.ReplyClassified;
import org.gigstation.local.process.Directories;
import org.gigstation.local.testing.TestStack;
import org.gigstation.notification.testing.EventWire;
import org.gigstation.notification.testing.Household;
import org.gigstation.notification.testing.NodeSmsc;
import org.gigstation.notification.testing.Offers;
import org.gigstation.notification.testing.RunningService;
import org.gigstation.notification.testing.Station;

/** The packaged service with its own PostgreSQL and Kafka, from offer event to submit response and from answer to reply event. */
final class ServiceRun {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final long ANSWER_EVERY_NANOS = 20_000_000;
    private static final long LOOK_AGAIN_NANOS = 50_000_000;

    private final Path application;
    private final NodeSmsc smsc;
    private final int port;
    private final int window;
    private final Map<UUID, Long> answeredAt = new ConcurrentHashMap<>();
    private final Map<UUID, Double> millis = new ConcurrentHashMap<>();
    private final Map<UUID, UUID> replies = new ConcurrentHashMap<>();
    private final LongAdder toldTwice = new LongAdder();

    ServiceRun(Path application, NodeSmsc smsc, int port, int window) {
        this.application = application;
        this.smsc = smsc;
        this.port = port;
        this.window = window;
    }

    SmsFigures measure(double raw, int warmUp, int messages, int answers) {
        Path home = Directories.temporary("gig-bench-sms-");
        try (TestStack stack = TestStack.start("notification")) {
            Map<String, String> environment = new HashMap<>(stack.environment());
            environment.putAll(settings(home));
            try (var service = new RunningService(application, environment, home.resolve("service.log"));
                    var wire = new EventWire(stack.kafka().bootstrapServers(), json(), this::hear)) {
                service.start();
                try (Station station = new Station(environment)) {
                    station.open();
                    return measure(raw, warmUp, messages, answers, station, wire);
                }
            }
        }
    }

    private SmsFigures measure(double raw, int warmUp, int messages, int answers, Station station, EventWire wire) {
        List<Household> households = IntStream.range(0, warmUp + messages)
                .mapToObj(i -> Household.of("孙一"))
                .toList();
        households.forEach(household -> household.contacts().forEach(wire::tell));
        await(() -> station.count("SELECT count(*) FROM person_line") == households.size());
        offer(households.subList(0, warmUp), station, wire);

        List<Household> measured = households.subList(warmUp, households.size());
        long begin = System.nanoTime();
        List<OfferMade> offers = offer(measured, station, wire);
        double perSecond = messages / ((System.nanoTime() - begin) / 1e9);
        System.err.printf("service: %.0f submits/s%n", perSecond);

        answer(measured.subList(0, answers), offers);
        await(() -> millis.size() == answers);
        List<Double> sorted = new ArrayList<>(millis.values());
        sorted.sort(Double::compare);
        long reached = smsc.addresses().size();
        return new SmsFigures(
                raw,
                perSecond,
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() * 99 / 100),
                households.size() - reached + answers - millis.size(),
                smsc.figures().get("repeated").asLong() + toldTwice.sum());
    }

    /**
     * Tells the offers and returns when the last submit response is written down. The message centre is asked how many it has, because counting
     * rows takes the database's time from the service; the rows are counted at the end.
     */
    private List<OfferMade> offer(List<Household> households, Station station, EventWire wire) {
        long before = accepted(station);
        long sentBefore = sent();
        List<OfferMade> offers = households.stream()
                .map(household -> Offers.to(household, Duration.ofHours(4)))
                .toList();
        offers.forEach(wire::tell);
        await(() -> sent() == sentBefore + households.size());
        await(() -> accepted(station) == before + households.size());
        return offers;
    }

    private void answer(List<Household> households, List<OfferMade> offers) {
        long next = System.nanoTime();
        for (int i = 0; i < households.size(); i++) {
            LockSupport.parkNanos(next - System.nanoTime());
            next += ANSWER_EVERY_NANOS;
            answeredAt.put(offers.get(i).invitationId(), System.nanoTime());
            smsc.send(households.get(i).number(), "1");
        }
    }

    private void hear(Event event) {
        if (event instanceof ReplyClassified reply) {
            long now = System.nanoTime();
            UUID first = replies.putIfAbsent(reply.invitationId(), reply.replyId());
            if (first != null && !first.equals(reply.replyId())) {
                toldTwice.increment();
            }
            millis.putIfAbsent(reply.invitationId(), (now - answeredAt.get(reply.invitationId())) / 1e6);
        }
    }

    private long sent() {
        return smsc.figures().get("accepted").asLong();
    }

    private static long accepted(Station station) {
        return station.count("SELECT count(*) FROM message WHERE accepted_at IS NOT NULL");
    }

    private Map<String, String> settings(Path home) {
        return Map.of(
                "GIG_SMPP_HOST", "localhost",
                "GIG_SMPP_PORT", Integer.toString(port),
                "GIG_SMPP_SYSTEM_ID", "gig",
                "GIG_SMPP_PASSWORD", "secret",
                "GIG_SMPP_WINDOW", Integer.toString(window),
                "GIG_SMPP_PARTS_PER_SECOND", "100000",
                "GIG_SMPP_BINDS", "1",
                "GIG_NOTIFICATION_KEYS", home.resolve("keys.json").toString());
    }

    private static ObjectMapper json() {
        return new ObjectMapper().findAndRegisterModules().disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    }

    private static void await(BooleanSupplier condition) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("it did not come to an end within " + PATIENCE);
            }
            LockSupport.parkNanos(LOOK_AGAIN_NANOS);
        }
    }
}
