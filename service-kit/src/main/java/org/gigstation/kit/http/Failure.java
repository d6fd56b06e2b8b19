package org.gigstation.kit.http;

import java.util.Arrays;

/** How a failure looks in a log: kinds and places. Messages are left out, because they repeat what people typed. */
public final class Failure {

    private static final int CAUSES = 6;
    private static final int FRAMES = 12;

    private Failure() {}

    public static String withoutWords(Throwable failure) {
        var text = new StringBuilder();
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < CAUSES; depth++, cause = cause.getCause()) {
            text.append("\n  ").append(cause.getClass().getName());
            Arrays.stream(cause.getStackTrace()).limit(FRAMES).forEach(frame -> text.append("\n    at ")
                    .append(frame));
        }
        return text.toString();
    }
}
