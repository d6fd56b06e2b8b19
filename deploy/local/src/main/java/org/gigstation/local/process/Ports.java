package org.gigstation.local.process;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicLong;

/** TCP ports of the loopback interface. */
public final class Ports {
    /** Below the range from which the system hands out ports to whoever calls out (Linux: from 32768). */
    private static final int FIRST = 23_000;

    private static final int COUNT = 9_700;
    /** How far apart two processes begin whose ids are neighbours. A prime, so that the starts spread over the range. */
    private static final int APART = 97;

    private static final AtomicLong NEXT =
            new AtomicLong(ProcessHandle.current().pid() * APART);

    private Ports() {}

    /** A port nobody listens on at this moment, and that this process was not given before. */
    public static int free() {
        for (int tried = 0; tried < COUNT; tried++) {
            int port = FIRST + (int) (NEXT.getAndIncrement() % COUNT);
            if (!taken(port)) {
                return port;
            }
        }
        throw new IllegalStateException("None of the ports " + FIRST + " to " + (FIRST + COUNT - 1)
                + " is free. Remedy: end what listens (ss -ltnp shows it)");
    }

    /** Whether somebody else listens on this port, on any interface. */
    public static boolean taken(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}
