package org.gigstation.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Ends our children when this virtual machine ends, even by {@code kill -9}: a shell of a few kilobytes reads their process
 * ids from a pipe, and the pipe closes with us, whatever the reason.
 */
final class Reaper {
    private static final String SCRIPT =
            """
            trap '' INT TERM HUP
            left=''
            while read -r sign signal pid; do
              left=$(printf '%s\\n' "$left" | grep -v " $pid\\$")
              [ "$sign" = '-' ] || left=$(printf '%s\\n%s %s' "$left" "$signal" "$pid")
            done
            printf '%s\\n' "$left" | while read -r signal pid; do
              [ -z "$pid" ] || kill -s "$signal" "$pid" 2>/dev/null
            done
            """;

    private static Writer pipe;

    private Reaper() {}

    /** @param signal name of the signal that asks this child to end cleanly, for instance {@code TERM} */
    static synchronized void watch(long pid, String signal) {
        tell("+ " + signal + " " + pid + "\n");
    }

    static synchronized void forget(long pid) {
        tell("- - " + pid + "\n");
    }

    private static void tell(String line) {
        try {
            if (pipe == null) {
                Process shell = new ProcessBuilder("/bin/sh", "-c", SCRIPT)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
                pipe = shell.outputWriter(StandardCharsets.US_ASCII);
            }
            pipe.write(line);
            pipe.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("The watcher of our child processes is gone", e);
        }
    }
}
