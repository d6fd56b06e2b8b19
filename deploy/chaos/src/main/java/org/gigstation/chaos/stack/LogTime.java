package org.gigstation.chaos.stack;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The time of the last line of a log. */
final class LogTime {
    private static final Pattern TIME =
            Pattern.compile("(?m)^(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}[+-]\\d{4}) ");
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ");
    private static final int TAIL = 8_192;

    private LogTime() {}

    static Optional<Instant> lastOf(Path log) {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            byte[] tail = new byte[(int) Math.min(TAIL, file.length())];
            file.seek(file.length() - tail.length);
            file.readFully(tail);
            Matcher times = TIME.matcher(new String(tail, StandardCharsets.UTF_8));
            Optional<Instant> last = Optional.empty();
            while (times.find()) {
                last = Optional.of(OffsetDateTime.parse(times.group(1), FORMAT).toInstant());
            }
            return last;
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
