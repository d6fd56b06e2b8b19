package org.gigstation.chaos.stack;

import java.util.concurrent.atomic.AtomicInteger;
import org.gigstation.local.process.Ports;

/**
 * Free ports below those that the system hands out to clients (32768 and up on Linux): a process that is killed must find its port again,
 * although hundreds of connections come and go meanwhile.
 */
final class QuietPorts {
    private static final int FIRST = 21_000;
    private static final int LAST = 32_000;
    private static final AtomicInteger NEXT =
            new AtomicInteger(FIRST + (int) (ProcessHandle.current().pid() * 37 % (LAST - FIRST - 1_000)));

    private QuietPorts() {}

    static int next() {
        while (true) {
            int port = NEXT.getAndIncrement();
            if (port > LAST) {
                throw new IllegalStateException("No free port between " + FIRST + " and " + LAST);
            }
            if (!Ports.taken(port)) {
                return port;
            }
        }
    }
}
