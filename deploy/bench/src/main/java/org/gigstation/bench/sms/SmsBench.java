package org.gigstation.bench.sms;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.gigstation.local.process.Ports;
import org.gigstation.notification.testing.NodeSmsc;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code bench sms}: the notification service beside a bare client, on one message centre in one run. */
@Command(
        name = "sms",
        mixinStandardHelpOptions = true,
        description =
                "Submits per second, bare and from offer event to submit response; answers from handset to event.")
public final class SmsBench implements Callable<Integer> {

    @Option(
            names = "--application",
            defaultValue = "notification-service/target/quarkus-app",
            description = "the packaged service")
    private Path application;

    @Option(names = "--messages", defaultValue = "6000", description = "offers to send")
    private int messages;

    @Option(
            names = "--warm-up",
            defaultValue = "18000",
            description = "offers sent before, so that the service is measured as it runs on the second day")
    private int warmUp;

    @Option(names = "--window", defaultValue = "50", description = "messages in flight, for both")
    private int window;

    @Option(names = "--answers", defaultValue = "1500", description = "answers to take, 50 a second")
    private int answers;

    @Option(names = "--json", description = "figures as one JSON object on standard output")
    private boolean json;

    @Override
    public Integer call() {
        Logger.getLogger("").setLevel(Level.WARNING);
        int port = Ports.free();
        try (NodeSmsc smsc = new NodeSmsc(port)) {
            smsc.set("keep", false);
            smsc.set("receipts", "none");
            double raw = new RawCeiling(port, window).submitsPerSecond(messages);
            smsc.forget();
            System.err.printf("bare client: %.0f submits/s%n", raw);
            SmsFigures figures =
                    new ServiceRun(application, smsc, port, window).measure(raw, warmUp, messages, answers);
            System.out.println(json ? figures.toJson() : figures.toString());
        }
        return 0;
    }
}
