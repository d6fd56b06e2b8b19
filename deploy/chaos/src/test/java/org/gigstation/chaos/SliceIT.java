package org.gigstation.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** Two minutes of faults on the services built before this module; {@code ./gig chaos} is the same, longer. */
@Tag("chaos")
class SliceIT {

    @Test
    void the_morning_keeps_its_promises_and_the_checker_sees_every_broken_build() {
        CommandLine chaos = new CommandLine(new Chaos());
        chaos.setErr(new PrintWriter(System.err, true));

        int exit = chaos.execute("--root", "../..", "--minutes", "2", "--only", "P2,P3,P6,P20,MUTANTS", "--json");

        assertThat(exit)
                .as("every promise was kept; the log says which was not")
                .isZero();
    }
}
