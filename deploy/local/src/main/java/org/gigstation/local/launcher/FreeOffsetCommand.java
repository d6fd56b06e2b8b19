package org.gigstation.local.launcher;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.gigstation.local.process.Ports;
import org.gigstation.local.stack.StackConfig;
import picocli.CommandLine.Command;

/** Prints a {@code GIG_PORT_OFFSET} at which a stack of one's own finds every port free. */
@Command(name = "free-offset", hidden = true)
final class FreeOffsetCommand implements Callable<Integer> {
    /** Ports browsers refuse to open (Fetch standard, "bad port"), as far as ours can reach them. */
    private static final int REFUSED_BY_BROWSERS = 10_080;
    /** From here on the system hands out ports to whoever calls out. */
    private static final int FIRST_EPHEMERAL = 32_768;

    private static final int FIRST = 3_100;
    private static final int STEP = 170;

    @Override
    public Integer call() {
        System.out.println(find());
        return 0;
    }

    static int find() {
        return IntStream.iterate(FIRST, one -> one + STEP)
                .limit(60)
                .filter(FreeOffsetCommand::free)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "没有空闲端口 · no offset leaves every port free. Remedy: end what listens (ss -ltnp shows it)"));
    }

    private static boolean free(int offset) {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("GIG_PORT_OFFSET", Integer.toString(offset));
        return StackConfig.of(Path.of("").toAbsolutePath(), environment).ports().values().stream()
                .allMatch(FreeOffsetCommand::usable);
    }

    private static boolean usable(int number) {
        return number < FIRST_EPHEMERAL && number != REFUSED_BY_BROWSERS && !Ports.taken(number);
    }
}
