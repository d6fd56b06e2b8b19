package org.gigstation.local.launcher;

import java.util.concurrent.Callable;
import org.gigstation.local.stack.Supervisor;
import picocli.CommandLine.Command;

/** The background process behind {@code up}; nobody types this. */
@Command(name = "supervise", hidden = true, description = "Run the stack until told to end")
final class SuperviseCommand implements Callable<Integer> {

    @Override
    public Integer call() throws InterruptedException {
        return new Supervisor(Gig.config(), System.getenv()).run() ? 0 : 1;
    }
}
