package org.gigstation.local.launcher;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.gigstation.local.stack.StackConfig;
import org.gigstation.local.stack.StackStatus;
import picocli.CommandLine.Command;

/** Ends the stack this repository started, and nothing else. */
@Command(name = "down", description = "停止 · end the stack; its data stay")
final class DownCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @Override
    public Integer call() throws Exception {
        boolean ended = end(Gig.config());
        Terminal.say(ended ? "已停止，数据保留 · down, the data stay" : "没有在运行 · nothing was running");
        return 0;
    }

    /** @return false when there was nothing to end */
    static boolean end(StackConfig config) throws Exception {
        Optional<ProcessHandle> supervisor =
                StackStatus.read(config.statusFile()).flatMap(StackStatus::supervisor);
        if (supervisor.isEmpty()) {
            return false;
        }
        supervisor.get().destroy();
        try {
            supervisor.get().onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new IllegalStateException(
                    "The supervisor (process %d) did not end within %d s. Its log: %s"
                            .formatted(supervisor.get().pid(), PATIENCE.toSeconds(), config.log("supervisor")),
                    e);
        }
        return true;
    }
}
