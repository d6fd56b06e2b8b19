package org.gigstation.notification.message;

import java.time.Duration;
import java.util.List;

/** What came of an attempt: the parts the carrier took, and how it ended. */
public record Submission(Outbound message, List<AcceptedPart> accepted, Ending ending) {

    /** A part, counted from 1, and the id under which receipts will speak of it. */
    public record AcceptedPart(int partNo, String carrierId) {}

    /** How an attempt ended. */
    public sealed interface Ending {}

    /** The carrier has every part. */
    public record Complete() implements Ending {}

    /** The rest certainly did not arrive and may be tried again. */
    public record Later(String rule, Duration pause) implements Ending {}

    /** The carrier refused for good. */
    public record Refused(String rule) implements Ending {}

    /** The answer is lost: the carrier may have it. Never sent again in silence. */
    public record Unknown(String rule) implements Ending {}

    public static Submission failed(Outbound message, Ending ending) {
        return new Submission(message, List.of(), ending);
    }
}
