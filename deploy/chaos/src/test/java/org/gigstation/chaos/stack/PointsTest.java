package org.gigstation.chaos.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PointsTest {

    @Test
    void a_point_that_nobody_came_to_has_not_fired(@TempDir Path home) {
        Points points = Points.in(home);
        points.arm("after-commit-before-answer");

        assertThat(points.hasFired("after-commit-before-answer")).isFalse();
        assertThat(points.disarm("after-commit-before-answer")).isFalse();
    }

    @Test
    void whoever_takes_the_file_away_has_died_there(@TempDir Path home) throws Exception {
        Points points = Points.in(home);
        points.arm("after-commit-before-answer");

        java.nio.file.Files.delete(home.resolve("after-commit-before-answer"));

        assertThat(points.hasFired("after-commit-before-answer")).isTrue();
        assertThat(points.disarm("after-commit-before-answer")).isTrue();
    }

    @Test
    void a_program_with_the_agent_dies_at_its_point_and_takes_the_file_away(@TempDir Path home) throws Exception {
        Points points = Points.in(home);
        Path rules = home.resolve("points.btm");
        java.nio.file.Files.writeString(
                rules,
                java.nio.file.Files.readString(rules)
                        + """

                        RULE of this test
                        CLASS org.gigstation.chaos.stack.PointsTest$Program
                        METHOD work
                        AT ENTRY
                        BIND point : java.io.File = new java.io.File(System.getProperty("gig.chaos.points"), "of-this-test")
                        IF point.delete()
                        DO killJVM()
                        ENDRULE
                        """);
        points.arm("of-this-test");

        java.util.List<String> command =
                new java.util.ArrayList<>(java.util.List.of(System.getProperty("java.home") + "/bin/java"));
        command.addAll(points.options());
        command.addAll(java.util.List.of("-cp", System.getProperty("java.class.path"), Program.class.getName()));
        int exit = new ProcessBuilder(command).inheritIO().start().waitFor();

        assertThat(exit).isNotZero();
        assertThat(points.hasFired("of-this-test")).isTrue();
    }

    /** Ends well unless it is made to die. */
    static final class Program {
        private Program() {}

        static void work() {
            // where it dies
        }

        public static void main(String[] arguments) {
            work();
        }
    }
}
