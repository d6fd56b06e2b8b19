package org.gigstation.local.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.gigstation.local.process.ChildProcess;
import org.gigstation.local.process.Directories;
import org.gigstation.local.stack.PortCheck;
import org.gigstation.local.stack.StackConfig;
import org.gigstation.local.stack.StackStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts the stack in the background and returns when everything is ready, or says what is not. */
@Command(name = "up", description = "启动 · start everything and wait until it is ready")
final class UpCommand implements Callable<Integer> {
    @Option(names = "--foreground", description = "stay; Ctrl-C ends the stack")
    private boolean foreground;

    @Option(names = "--fresh", description = "delete the data of this stack first")
    private boolean fresh;

    @Override
    public Integer call() throws Exception {
        StackConfig config = Gig.config();
        if (fresh) {
            startAfresh(config);
        }
        Progress progress = new Progress(config);
        boolean alreadyRunning = StackStatus.read(config.statusFile())
                .flatMap(StackStatus::supervisor)
                .isPresent();
        Process supervisor = null;
        if (!alreadyRunning) {
            PortCheck.allFree(config);
            supervisor = launch(config);
        }
        Thread endWithUs = new Thread(() -> endQuietly(config));
        if (!alreadyRunning || foreground) {
            Runtime.getRuntime().addShutdownHook(endWithUs);
        }
        boolean ready = progress.follow(supervisor);
        if (!ready) {
            return 1;
        }
        Welcome.print(config);
        if (foreground) {
            new CountDownLatch(1).await();
        }
        Runtime.getRuntime().removeShutdownHook(endWithUs);
        return 0;
    }

    private static void startAfresh(StackConfig config) throws Exception {
        DownCommand.end(config);
        for (String data : List.of(
                "postgres",
                "kafka",
                "keycloak",
                "handsets",
                "registry",
                "notification",
                "audit",
                "demo",
                "run",
                "logs")) {
            Directories.delete(config.home().resolve(data));
        }
        Files.deleteIfExists(config.home().resolve("secrets.properties"));
    }

    /** A session of its own keeps the supervisor alive when our terminal closes, and away from our Ctrl-C. */
    private static Process launch(StackConfig config) throws IOException {
        Path log = config.log("supervisor");
        Files.createDirectories(log.getParent());
        Files.deleteIfExists(config.statusFile());
        List<String> command = new ArrayList<>(List.of(
                "setsid",
                ChildProcess.java().toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-Djava.util.logging.config.file=" + config.root().resolve("deploy/local/logging.properties"),
                "-cp",
                System.getProperty("java.class.path"),
                Gig.class.getName(),
                "supervise"));
        return new ProcessBuilder(command)
                .directory(config.root().toFile())
                .redirectErrorStream(true)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    private static void endQuietly(StackConfig config) {
        Terminal.say("\n正在停止 · stopping");
        try {
            DownCommand.end(config);
        } catch (Exception e) {
            Terminal.complain(e.getMessage());
        }
    }
}
