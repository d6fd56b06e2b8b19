package org.gigstation.local.smsc;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.gigstation.local.process.Ports;

/**
 * What the simulator is started with.
 *
 * @param port TCP port on the loopback interface
 * @param receiptAfter shortest time from a submit to its delivery receipt
 * @param receiptSpread receipts come up to this much later than {@code receiptAfter}, spread by message id
 * @param journal file that survives a restart, or empty: then everything is forgotten on close
 */
public record SmscSettings(
        int port,
        String systemId,
        String password,
        Duration receiptAfter,
        Duration receiptSpread,
        Optional<Path> journal,
        Clock clock) {

    /** For a test: a free port, receipts at once, nothing kept. */
    public static SmscSettings forTest() {
        return new SmscSettings(
                Ports.free(),
                "gig",
                "secret",
                Duration.ofMillis(20),
                Duration.ofMillis(20),
                Optional.empty(),
                Clock.systemUTC());
    }
}
