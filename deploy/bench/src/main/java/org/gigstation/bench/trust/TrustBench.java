package org.gigstation.bench.trust;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.gigstation.chaos.morning.Calls;
import org.gigstation.chaos.morning.Township;
import org.gigstation.chaos.morning.Waiting;
import org.gigstation.chaos.stack.ChaosStack;
import org.gigstation.chaos.stack.Tables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How much of what PostgreSQL can do is left when a whole acceptance stands around it: one run, one machine, one server. */
@Command(
        name = "trust",
        mixinStandardHelpOptions = true,
        description = "Acceptances a second: PostgreSQL alone, over HTTP, over SMS; events a second of the relay.")
public final class TrustBench implements Callable<Integer> {
    private static final int CLIENTS = 16;
    private static final int POSTS = 54;
    private static final int FAR_DAY = 3_000;
    private static final String SAID_BEFORE =
            """
            INSERT INTO outbox (event_id, topic, event_key, event_type, body, occurred_at)
            SELECT gen_random_uuid(), o.topic, gen_random_uuid(), o.event_type, o.body, now() FROM generate_series(1, ?) n,
                (SELECT * FROM outbox WHERE event_type = 'gig.dispatch.demand.moved.v1' LIMIT 1) o""";
    private static final String LOST_UPDATES =
            """
            SELECT count(*) FROM post p WHERE p.filled <> (SELECT count(*) FROM assignment a
                WHERE a.demand_id = p.demand_id AND a.work_date = p.work_date AND a.live)""";

    @Option(names = "--json", description = "one JSON object as the last line of standard output")
    private boolean json;

    @Option(
            names = "--offers",
            defaultValue = "6000",
            description = "answered over HTTP in a round (default ${DEFAULT-VALUE})")
    private int offers;

    @Option(
            names = "--rounds",
            defaultValue = "4",
            description = "of offers; the last one counts, those before it warm the service (default ${DEFAULT-VALUE})")
    private int rounds;

    @Option(names = "--phones", defaultValue = "300", description = "that answer by SMS (default ${DEFAULT-VALUE})")
    private int phones;

    @Option(names = "--events", defaultValue = "20000", description = "for the relay (default ${DEFAULT-VALUE})")
    private int events;

    @Option(names = "--seconds", defaultValue = "10", description = "for PostgreSQL alone (default ${DEFAULT-VALUE})")
    private int seconds;

    @Override
    public Integer call() throws Exception {
        Path home = Path.of(System.getenv().getOrDefault("GIG_HOME", ".gig"))
                .resolve("bench-trust")
                .toAbsolutePath();
        Logger.getLogger("").setLevel(Level.SEVERE);
        say("正在启动 · a station of its own in " + home);
        try (ChaosStack stack = ChaosStack.startUnbroken(Path.of("").toAbsolutePath(), home)) {
            Calls calls = new Calls(stack);
            Township township = Township.settle(stack, calls, phones, POSTS);
            Offers.demand(calls, township, FAR_DAY, 1);
            Ceiling ceiling = new Ceiling(stack, POSTS);
            Ceiling.Rate alone = ceiling.measure(CLIENTS, seconds);
            say("PostgreSQL alone: %.0f accepts/s, by %s".formatted(alone.perSecond(), alone.drivenBy()));
            OverHttp.Run http = overHttp(stack, calls, township);
            double sms = new OverSms(stack, calls, township).acceptsPerSecond();
            say("over SMS: %.0f accepts/s".formatted(sms));
            double relay = relay(stack);
            long lost = ceiling.lost() + lostUpdates(stack);
            tell(alone, http, sms, relay, lost);
            return lost == 0 && http.failures() == 0 ? 0 : 1;
        }
    }

    /** A service lives for weeks and PostgreSQL is compiled: what is compared is what it does when it has run for a while. */
    private OverHttp.Run overHttp(ChaosStack stack, Calls calls, Township township) throws Exception {
        OverHttp http = new OverHttp(stack, CLIENTS);
        OverHttp.Run run = null;
        for (int round = 0; round < rounds; round++) {
            run = http.answer(Offers.make(stack, calls, township, round, POSTS, offers));
            say("over HTTP, round %d: %.0f accepts/s, p99 %.1f ms, %d failures"
                    .formatted(round + 1, run.perSecond(), run.p99Millis(), run.failures()));
        }
        return run;
    }

    private void tell(Ceiling.Rate alone, OverHttp.Run http, double sms, double relay, long lost) {
        String figures = String.format(
                Locale.ROOT,
                "{\"pgAcceptsPerSecond\":%.0f,\"httpAcceptsPerSecond\":%.0f,\"ratio\":%.3f,\"p99Millis\":%.1f,"
                        + "\"relayEventsPerSecond\":%.0f,\"smsAcceptsPerSecond\":%.0f,\"lostUpdates\":%d,\"failures\":%d,"
                        + "\"clients\":%d,\"ceilingBy\":\"%s\"}",
                alone.perSecond(),
                http.perSecond(),
                http.perSecond() / alone.perSecond(),
                http.p99Millis(),
                relay,
                sms,
                lost,
                http.failures(),
                CLIENTS,
                alone.drivenBy());
        (json ? System.out : System.err).println(figures);
    }

    private double relay(ChaosStack stack) throws SQLException {
        try (Tables dispatch = Tables.of(stack, "dispatch")) {
            dispatch.update(SAID_BEFORE, events);
            long began = System.nanoTime();
            Waiting.until("every event is told", Duration.ofMinutes(3), () -> {
                try {
                    return dispatch.number("SELECT count(*) FROM outbox WHERE NOT published") == 0;
                } catch (SQLException e) {
                    throw new IllegalStateException("The outbox was not counted", e);
                }
            });
            return Together.perSecond(events, began);
        }
    }

    /** Counters that are not what they count. */
    private static long lostUpdates(ChaosStack stack) throws SQLException {
        try (Tables dispatch = Tables.of(stack, "dispatch")) {
            return dispatch.number(LOST_UPDATES);
        }
    }

    private static void say(String line) {
        System.err.println(line);
    }
}
