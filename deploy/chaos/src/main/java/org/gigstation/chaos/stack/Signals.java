package org.gigstation.chaos.stack;

import java.io.IOException;
import java.io.UncheckedIOException;

/** POSIX signals that Java does not send. */
final class Signals {
    private Signals() {}

    /** @return whether the process was there to receive it */
    static boolean send(String signal, long pid) {
        try {
            return new ProcessBuilder("/bin/kill", "-s", signal, Long.toString(pid))
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .onExit()
                            .join()
                            .exitValue()
                    == 0;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot send " + signal, e);
        }
    }
}
