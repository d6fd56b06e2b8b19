package org.gigstation.local.launcher;

import org.gigstation.local.backup.Server;
import org.gigstation.local.process.Ports;
import org.gigstation.local.stack.Port;
import org.gigstation.local.stack.Secrets;
import org.gigstation.local.stack.StackConfig;

/** The running PostgreSQL of a stack. */
final class Servers {
    private Servers() {}

    /** @throws IllegalStateException when it does not run */
    static Server of(StackConfig config) {
        if (!Ports.taken(config.port(Port.POSTGRES))) {
            throw new IllegalStateException("没有在运行 · PostgreSQL does not run. Remedy: ./gig up");
        }
        return new Server(config.port(Port.POSTGRES), Secrets.in(config.home()).of("postgres"));
    }
}
