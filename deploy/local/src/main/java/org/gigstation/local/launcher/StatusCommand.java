package org.gigstation.local.launcher;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.gigstation.local.stack.StackStatus;
import org.gigstation.local.stack.StackStatus.PartStatus;
import org.gigstation.local.stack.StackStatus.State;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says what runs. Exit code 0 when everything is ready, 1 when something is not. */
@Command(name = "status", description = "状态 · what runs and what does not")
final class StatusCommand implements Callable<Integer> {
    @Option(names = "--json", description = "one JSON object on standard output")
    private boolean json;

    @Override
    public Integer call() {
        Optional<StackStatus> status = StackStatus.read(Gig.config().statusFile())
                .filter(read -> read.supervisor().isPresent());
        if (status.isEmpty()) {
            Terminal.answer(json ? "{\"state\":\"STOPPED\",\"parts\":[]}" : "没有在运行 · down");
            return 1;
        }
        if (json) {
            Terminal.answer(status.get().toJson());
        } else {
            Terminal.answer("%-22s %-11s %-26s %8s %9s".formatted("", "", "", "pid", "restarts"));
            status.get().parts().forEach(part -> Terminal.answer(line(part)));
        }
        boolean ready = status.get().state() == State.READY && status.get().allReady();
        return ready ? 0 : 1;
    }

    private static String line(PartStatus part) {
        String pid = part.pid() == 0 ? "-" : Long.toString(part.pid());
        return "%-22s %-11s %-26s %8s %9d".formatted(part.name(), part.state(), part.where(), pid, part.restarts());
    }
}
