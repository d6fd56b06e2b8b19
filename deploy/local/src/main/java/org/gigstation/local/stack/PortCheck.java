package org.gigstation.local.stack;

import java.util.List;
import java.util.Map;
import org.gigstation.local.process.Ports;

/** Looks at every port before anything starts, so that the message names the port and not a stack trace. */
public final class PortCheck {
    private PortCheck() {}

    /** @throws IllegalStateException with the taken ports and the remedy */
    public static void allFree(StackConfig config) {
        List<String> taken = config.ports().entrySet().stream()
                .filter(entry ->
                        config.smscHost().isEmpty() || entry.getKey() != Port.SMPP && entry.getKey() != Port.WALL)
                .filter(entry -> Ports.taken(entry.getValue()))
                .map(PortCheck::describe)
                .toList();
        if (!taken.isEmpty()) {
            throw new IllegalStateException(
                    """
                    端口已被占用 · taken by another program: %s
                      办法 · Remedy: end that program (ss -ltnp shows it), move one port with its variable, \
                    or move all of them: GIG_PORT_OFFSET=100 ./gig up"""
                            .formatted(String.join(", ", taken)));
        }
    }

    private static String describe(Map.Entry<Port, Integer> entry) {
        return "%d (%s, %s)"
                .formatted(
                        entry.getValue(),
                        entry.getKey().name().toLowerCase(java.util.Locale.ROOT),
                        entry.getKey().variable());
    }
}
