package org.gigstation.demo;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Tells the morning as it happens, on standard error. Standard output is left to the figures. */
final class Narrator {
    private static final PrintStream PEOPLE = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    private static final PrintStream PROGRAMS = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private final boolean live = System.console() != null;
    private long chapterNanos = System.nanoTime();

    /** A chapter begins. */
    void chapter(String zh, String en) {
        chapterNanos = System.nanoTime();
        PEOPLE.println();
        PEOPLE.println("▸ " + zh + " · " + en);
    }

    /** Something is done; how long the chapter took so far stands before it. */
    void done(String line) {
        clear();
        PEOPLE.printf(Locale.ROOT, "  ✓ %5.1f s  %s%n", (System.nanoTime() - chapterNanos) / 1e9, line);
    }

    /** Where things stand, overwritten by the next line; only on a terminal. */
    void now(String line) {
        if (live) {
            clear();
            PEOPLE.print("  … " + line);
            PEOPLE.flush();
        }
    }

    void say(String line) {
        clear();
        PEOPLE.println(line);
    }

    void figures(String json) {
        PROGRAMS.println(json);
    }

    private void clear() {
        if (live) {
            PEOPLE.print("\r\u001b[2K");
        }
    }
}
