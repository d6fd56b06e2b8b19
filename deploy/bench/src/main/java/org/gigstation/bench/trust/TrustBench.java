package org.gigstation.bench.trust;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.gigstation.chaos.morning.Calls;
import org.gigstation.chaos.morning.Township;
import org.gigstation.chaos.morning.Waiting;
import org.gigstation.chaos.stack.ChaosStack;
import org.gigstation.chaos.stack.Replica;
import org.gigstation.chaos.stack.Tables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

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
            defaultValue = "9",
            description = "of offers; the last one counts, those before it warm the service (default ${DEFAULT-VALUE})")
    private int rounds;

    @Option(names = "--phones", defaultValue = "300", description = "that answer by SMS (default ${DEFAULT-VALUE})")
    private int phones;

    @Option(names = "--events", defaultValue = "20000", description = "for the relay (default ${DEFAULT-VALUE})")
    private int events;

    @Option(names = "--seconds", defaultValue = "10", description = "for PostgreSQL alone (default ${DEFAULT-VALUE})")
    private int seconds;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        mustBeMore("--offers", offers);
        mustBeMore("--rounds", rounds);
        mustBeMore("--phones", phones);
        mustBeMore("--events", events);
        mustBeMore("--seconds", seconds);
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
            OverHttp.Run undisturbed = undisturbed(stack, calls, township);
            double sms = new OverSms(stack, calls, township).acceptsPerSecond();
            say("over SMS: %.0f accepts/s".formatted(sms));
            double relay = relay(stack);
            long lost = ceiling.lost() + lostUpdates(stack);
            tell(alone, http, undisturbed, sms, relay, lost);
            return lost == 0 && http.failures() + undisturbed.failures() == 0 ? 0 : 1;
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

    /** Once more while the services that only hear of acceptances stand still: they share the cores here, and nowhere else. */
    private OverHttp.Run undisturbed(ChaosStack stack, Calls calls, Township township) throws Exception {
        List<String> ids = Offers.make(stack, calls, township, rounds, POSTS, offers);
        List<Replica> hearers = Stream.of("registry", "notification")
                .flatMap(name -> stack.service(name).replicas().stream())
                .toList();
        try {
            hearers.forEach(Replica::freeze);
            OverHttp.Run run = new OverHttp(stack, CLIENTS).answer(ids);
            say("over HTTP, nobody hearing of it meanwhile: %.0f accepts/s, p99 %.1f ms"
                    .formatted(run.perSecond(), run.p99Millis()));
            return run;
        } finally {
            hearers.forEach(Replica::thaw);
        }
    }

    private void mustBeMore(String option, int value) {
        if (value < 1) {
            throw new ParameterException(spec.commandLine(), option + " " + value + ": 至少为 1 · must be 1 or more");
        }
    }

    private void tell(
            Ceiling.Rate alone, OverHttp.Run http, OverHttp.Run undisturbed, double sms, double relay, long lost) {
        String figures = String.format(
                Locale.ROOT,
                "{\"pgAcceptsPerSecond\":%.0f,\"httpAcceptsPerSecond\":%.0f,\"ratio\":%.3f,\"p99Millis\":%.1f,"
                        + "\"undisturbedAcceptsPerSecond\":%.0f,\"undisturbedRatio\":%.3f,"
                        + "\"relayEventsPerSecond\":%.0f,\"smsAcceptsPerSecond\":%.0f,\"lostUpdates\":%d,\"failures\":%d,"
                        + "\"clients\":%d,\"ceilingBy\":\"%s\"}",
                alone.perSecond(),
                http.perSecond(),
                http.perSecond() / alone.perSecond(),
                http.p99Millis(),
                undisturbed.perSecond(),
                undisturbed.perSecond() / alone.perSecond(),
                relay,
                sms,
                lost,
                http.failures() + undisturbed.failures(),
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
