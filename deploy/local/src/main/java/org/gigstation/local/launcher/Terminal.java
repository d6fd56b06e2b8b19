package org.gigstation.local.launcher;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Lines for people go to standard error in UTF-8; standard output is for answers to programs and questions. */
final class Terminal {
    private static final PrintStream PEOPLE = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    private static final PrintStream ANSWER = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Terminal() {}

    static void say(String line) {
        PEOPLE.println(line);
    }

    static void complain(String problem) {
        PEOPLE.println("✗ " + problem);
    }

    static void answer(String line) {
        ANSWER.println(line);
    }
}
