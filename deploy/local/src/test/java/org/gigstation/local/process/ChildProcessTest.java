package org.gigstation.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildProcessTest {
    @TempDir
    private Path home;

    @Test
    void a_child_does_not_outlive_a_parent_that_is_killed() throws IOException {
        Process parent = new ProcessBuilder(
                        ChildProcess.java().toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Parent.class.getName(),
                        home.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        long child;
        try (BufferedReader reader = parent.inputReader()) {
            child = Long.parseLong(reader.readLine());
            assertThat(ProcessHandle.of(child)).isPresent();

            parent.destroyForcibly();

            await().untilAsserted(() -> assertThat(ProcessHandle.of(child).filter(ProcessHandle::isAlive))
                    .isEmpty());
        }
    }

    @Test
    void the_last_words_of_a_child_are_the_end_of_its_log() {
        try (ChildProcess child = start("echo first; echo last; sleep 60")) {
            await().untilAsserted(() -> assertThat(child.lastWords(1)).isEqualTo("last"));
        }
    }

    @Test
    void waiting_for_a_child_that_ended_says_what_it_said() {
        try (ChildProcess child = start("echo no disk left; exit 3")) {
            assertThatThrownBy(() -> Readiness.await("The thing", child, Duration.ofSeconds(10), () -> false))
                    .hasMessageContaining("The thing ended while starting")
                    .hasMessageContaining("no disk left");
        }
    }

    @Test
    void closing_ends_what_the_child_itself_has_started() {
        ChildProcess child = start("sleep 61 & wait");
        await().until(() ->
                ProcessHandle.of(child.pid()).orElseThrow().descendants().count() == 1);
        ProcessHandle grandchild = ProcessHandle.of(child.pid())
                .orElseThrow()
                .descendants()
                .findFirst()
                .orElseThrow();

        child.close();

        await().until(() -> !grandchild.isAlive());
    }

    private ChildProcess start(String script) {
        return ChildProcess.start("shell", List.of("/bin/sh", "-c", script), Map.of(), home.resolve("log"), "TERM");
    }

    /** A virtual machine with a child, to be killed. */
    static final class Parent {
        public static void main(String[] arguments) throws InterruptedException {
            ChildProcess child = ChildProcess.start(
                    "sleeper",
                    List.of("sleep", "62"),
                    Map.of(),
                    Path.of(arguments[0]).resolve("log"),
                    "TERM");
            System.out.println(child.pid());
            Thread.sleep(Duration.ofMinutes(1).toMillis());
        }
    }
}
