package org.gigstation.chaos;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.gigstation.chaos.evidence.Judge;
import org.gigstation.chaos.evidence.Liveness;
import org.gigstation.chaos.history.History;
import org.gigstation.chaos.morning.Calls;
import org.gigstation.chaos.morning.Township;
import org.gigstation.chaos.row.Mutants;
import org.gigstation.chaos.row.Play;
import org.gigstation.chaos.row.RowReport;
import org.gigstation.chaos.row.Stage;
import org.gigstation.chaos.stack.ChaosStack;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./gig chaos}: brings up a station of its own, breaks it on purpose, and compares what everybody was told with what is there. */
@Command(name = "chaos", mixinStandardHelpOptions = true, description = "混沌 · the morning under injected faults")
public final class Chaos implements Callable<Integer> {
    private static final int PEOPLE = 80;
    private static final int GROWERS = 12;
    private static final int REPLICAS = 2;
    private static final int LONG_RUN_MINUTES = 10;
    private static final Duration SHORT_ABSENCE = Duration.ofSeconds(12);
    private static final Duration LONG_ABSENCE = Duration.ofMinutes(2);
    private static final String MUTANTS = "MUTANTS";
    /** Held here, because a logger that nobody holds forgets its level. */
    private static final Logger CUT_ON_PURPOSE = Logger.getLogger("org.jsmpp");

    @Option(
            names = "--minutes",
            defaultValue = "20",
            description = "time for the faults of all rows together (default ${DEFAULT-VALUE})")
    private double minutes;

    @Option(names = "--seed", defaultValue = "1", description = "of everything random (default ${DEFAULT-VALUE})")
    private long seed;

    @Option(
            names = "--only",
            split = ",",
            description = "these rows alone, for instance P6,P9; MUTANTS for the broken builds")
    private List<String> only = List.of();

    @Option(names = "--root", defaultValue = "", hidden = true, description = "the repository")
    private Path root;

    @Option(names = "--json", description = "one JSON object as the last line of standard output")
    private boolean json;

    private final List<RowReport> reports = new ArrayList<>();
    private Mutants.Result mutants = new Mutants.Result(0, 0);
    private boolean networkOfItsOwn;

    @Override
    public Integer call() {
        Path home = Path.of(System.getenv().getOrDefault("GIG_HOME", ".gig"))
                .resolve("chaos")
                .toAbsolutePath();
        List<String> rows = rows();
        say("混沌 · a station of its own in " + home);
        try (ChaosStack stack = ChaosStack.start(root.toAbsolutePath().normalize(), home, REPLICAS);
                History history = History.in(home.resolve("history.jsonl"), Clock.systemUTC())) {
            networkOfItsOwn = stack.hasNetworkOfItsOwn();
            Stage stage = settle(stack, history);
            Play play = new Play(stage);
            play(play, rows);
            if (only.isEmpty() || only.contains(MUTANTS)) {
                mutants = new Mutants(stage, play).tryAll(Chaos::say);
            }
        }
        Summary summary = Summary.of(seed, reports, mutants, networkOfItsOwn);
        say(summary.forPeople());
        if (json) {
            System.out.println(summary.toJson());
        }
        return summary.kept() ? 0 : 1;
    }

    private Stage settle(ChaosStack stack, History history) {
        long before = System.nanoTime();
        Calls calls = new Calls(stack);
        Township township = Township.settle(stack, calls, PEOPLE, GROWERS);
        say("就绪 · ready: %d people, %d growers, %d processes of each service, after %d s"
                .formatted(PEOPLE, GROWERS, REPLICAS, TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - before)));
        return new Stage(
                stack,
                calls,
                township,
                history,
                new Judge(stack, township, history),
                new Liveness(stack),
                new Random(seed),
                seed,
                minutes < LONG_RUN_MINUTES ? SHORT_ABSENCE : LONG_ABSENCE,
                new AtomicInteger());
    }

    private List<String> rows() {
        return Play.rows(only.stream().filter(id -> !id.equals(MUTANTS)).toList(), only.isEmpty());
    }

    private void play(Play play, List<String> rows) {
        Duration each = Duration.ofMillis((long) (minutes * 60_000 / Math.max(1, rows.size())));
        for (String row : rows) {
            RowReport report = play.row(row, each, each.toSeconds() >= 20);
            reports.add(report);
            say(report.line());
            report.violations().stream()
                    .limit(10)
                    .forEach(violation -> say("       ✗ " + violation.kind() + " " + violation.what()));
        }
    }

    private static void say(String line) {
        System.err.println(line);
    }

    public static void main(String[] arguments) {
        // clients whose servers are killed on purpose have much to say that is no news
        Logger.getLogger("").setLevel(Level.SEVERE);
        CUT_ON_PURPOSE.setLevel(Level.OFF);
        CommandLine line = new CommandLine(new Chaos());
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            failure.printStackTrace(System.err);
            return 1;
        });
        System.exit(line.execute(arguments));
    }
}
