package org.gigstation.bench.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.gigstation.chaos.morning.Waiting;
import org.gigstation.chaos.stack.ChaosStack;
import org.gigstation.chaos.stack.Tables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A long audit: how fast a running service links it, and how long {@code ./gig audit verify} reads in it. */
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        description = "Seconds to link and to verify an audit of so many entries.")
public final class AuditBench implements Callable<Integer> {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final double MILLION = 1e6;
    /** As a morning writes them: one person, one call. */
    private static final String ENTRIES =
            """
            WITH written AS (
                INSERT INTO audit_entry (entry_id, written_at, kind, actor, operation, objects)
                SELECT gen_random_uuid(), now(), 'WRITE', gen_random_uuid()::text, 'POST /api/registry/v1/labourers',
                    ARRAY[gen_random_uuid()::text] FROM generate_series(1, ?) RETURNING entry_id)
            INSERT INTO audit_waiting SELECT entry_id FROM written""";

    @Option(names = "--json", description = "one JSON object as the last line of standard output")
    private boolean json;

    @Option(names = "--entries", defaultValue = "1000000", description = "of the audit (default ${DEFAULT-VALUE})")
    private int entries;

    @Override
    public Integer call() throws Exception {
        Path home = Path.of(System.getenv().getOrDefault("GIG_HOME", ".gig"))
                .resolve("bench-audit")
                .toAbsolutePath();
        Logger.getLogger("").setLevel(Level.SEVERE);
        say("正在启动 · a station of its own in " + home);
        try (ChaosStack stack = ChaosStack.startUnbroken(Path.of("").toAbsolutePath(), home)) {
            double linking = link(stack);
            say("%,d entries linked in %.1f s".formatted(entries, linking));
            JsonNode finding = verify(stack);
            say("verified in %.1f s".formatted(finding.get("millis").asLong() / 1e3));
            tell(linking, finding);
            return finding.get("whole").asBoolean() ? 0 : 1;
        }
    }

    /** @return seconds from the commit of all entries to the link of the last */
    private double link(ChaosStack stack) throws SQLException {
        try (Tables registry = Tables.of(stack, "registry")) {
            registry.update(ENTRIES, entries);
            long began = System.nanoTime();
            Waiting.until("every entry is linked", PATIENCE, () -> waiting(registry) == 0);
            return (System.nanoTime() - began) / (double) TimeUnit.SECONDS.toNanos(1);
        }
    }

    private static long waiting(Tables registry) {
        try {
            return registry.number("SELECT count(*) FROM audit_waiting");
        } catch (SQLException e) {
            throw new IllegalStateException("The entries that wait were not counted", e);
        }
    }

    /** As {@code ./gig audit verify} asks. */
    private static JsonNode verify(ChaosStack stack) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                stack.service("registry").replicas().get(0).ask("/audit/verify", PATIENCE);
        return JSON.readTree(answer.body());
    }

    private void tell(double linking, JsonNode finding) {
        double verifying = finding.get("millis").asLong() / 1e3;
        String figures = String.format(
                Locale.ROOT,
                "{\"entries\":%d,\"linkSeconds\":%.1f,\"verifySeconds\":%.1f,\"verifySecondsPerMillion\":%.1f,\"whole\":%s}",
                finding.get("entries").asLong(),
                linking,
                verifying,
                verifying * MILLION / finding.get("entries").asLong(),
                finding.get("whole").asBoolean());
        (json ? System.out : System.err).println(figures);
    }

    private static void say(String line) {
        System.err.println(line);
    }
}
