package org.gigstation.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.gigstation.demo.figures.Figures;
import org.gigstation.local.stack.StackConfig;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./gig demo}: the blueberry morning on the running stack. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "演示 · a township's blueberry morning, from the roster to full crews")
public final class Demo implements Callable<Integer> {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Option(
            names = "--json",
            description = "print the counted figures as one JSON object, last line of standard output")
    private boolean json;

    @Option(names = "--households", defaultValue = "9300", description = "on the roster (${DEFAULT-VALUE})")
    private int households;

    @Option(
            names = "--enterprises",
            defaultValue = "54",
            description = "that ask for pickers, at most 54 (${DEFAULT-VALUE})")
    private int enterprises;

    @Option(names = "--positions", defaultValue = "1200", description = "pickers asked for (${DEFAULT-VALUE})")
    private int positions;

    @Option(names = "--seed", defaultValue = "20260703", description = "of everything invented (${DEFAULT-VALUE})")
    private long seed;

    @Option(
            names = "--answer-seconds",
            defaultValue = "12",
            description = "the slowest people answer after (${DEFAULT-VALUE})")
    private int answerSeconds;

    @Option(names = "--offer-seconds", defaultValue = "25", description = "an offer stands for (${DEFAULT-VALUE})")
    private int offerSeconds;

    public static void main(String[] arguments) {
        CommandLine line = new CommandLine(new Demo());
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            new Narrator().say("✗ " + failure.getMessage());
            return 1;
        });
        System.exit(line.execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        StackConfig config = StackConfig.of(Path.of("").toAbsolutePath(), System.getenv());
        if (config.smscHost().isPresent()) {
            throw new IllegalStateException(
                    "演示需要模拟手机 · the demo needs the simulated handsets. Remedy: unset GIG_SMPP_HOST");
        }
        Wish wish = new Wish(
                households,
                enterprises,
                positions,
                seed,
                LocalDate.now(ZONE),
                Duration.ofSeconds(answerSeconds),
                Duration.ofSeconds(offerSeconds));
        Narrator narrator = new Narrator();
        Figures figures = new Morning(config, wish, narrator).play();
        if (json) {
            narrator.figures(new ObjectMapper().writeValueAsString(figures));
        }
        return 0;
    }
}
