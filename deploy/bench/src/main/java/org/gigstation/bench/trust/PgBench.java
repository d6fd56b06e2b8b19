package org.gigstation.bench.trust;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.gigstation.chaos.stack.ChaosStack;

/** PostgreSQL's own load driver, where it is installed (Debian: {@code postgresql-contrib}). */
final class PgBench {
    private static final String PROGRAM = "pgbench";

    private PgBench() {}

    static boolean isInstalled() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, PROGRAM)));
    }

    /** @return what it said when it ended well */
    static String run(ChaosStack stack, String database, Path script, int clients, int seconds)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                PROGRAM,
                "--no-vacuum",
                "--protocol=prepared",
                "--client=" + clients,
                "--jobs=2",
                "--time=" + seconds,
                "--file=" + script,
                "--host=localhost",
                "--port=" + stack.databasePort(),
                "--username=postgres",
                database));
        builder.environment().put("PGPASSWORD", stack.superuserPassword());
        Process process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("pgbench failed:\n" + said);
        }
        return said;
    }
}
