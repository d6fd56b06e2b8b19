package org.gigstation.bench;

import org.gigstation.bench.assignment.AssignmentBench;
import org.gigstation.bench.assignment.InnerLoopBench;
import org.gigstation.bench.audit.AuditBench;
import org.gigstation.bench.sms.SmsBench;
import org.gigstation.bench.trust.TrustBench;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code gig bench <what>}: figures as JSON on standard output, everything else on standard error. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Measures the house.",
        subcommands = {AssignmentBench.class, InnerLoopBench.class, SmsBench.class, TrustBench.class, AuditBench.class})
public final class Bench {

    private Bench() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Bench()).execute(arguments));
    }
}
