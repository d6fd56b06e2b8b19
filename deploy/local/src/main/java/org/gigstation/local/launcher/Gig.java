package org.gigstation.local.launcher;

import java.nio.file.Path;
import org.gigstation.local.stack.StackConfig;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What {@code ./gig} calls for everything that concerns the running stack. */
@Command(
        name = "gig",
        subcommands = {
            UpCommand.class,
            DownCommand.class,
            StatusCommand.class,
            SuperviseCommand.class,
            AuditCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            FreeOffsetCommand.class
        },
        mixinStandardHelpOptions = true)
public final class Gig {
    private Gig() {}

    /** The script calls us with the repository as working directory. */
    static StackConfig config() {
        return StackConfig.of(Path.of("").toAbsolutePath(), System.getenv());
    }

    public static void main(String[] arguments) {
        CommandLine line = new CommandLine(new Gig());
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            Terminal.complain(failure.getMessage());
            return 1;
        });
        System.exit(line.execute(arguments));
    }
}
