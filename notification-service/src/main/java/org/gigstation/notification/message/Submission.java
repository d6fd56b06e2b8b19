package org.gigstation.notification.message;

import java.time.Duration;
import java.util.List;
import org.gigstation.notification.sql.CarrierKey;

/** What came of an attempt: the parts the carrier took, and how it ended. */
public record Submission(Outbound message, List<AcceptedPart> accepted, Ending ending) {

    /** A part, counted from 1, and the id under which receipts will speak of it. */
    public record AcceptedPart(int partNo, String carrierId) {
        public AcceptedPart {
            carrierId = CarrierKey.of(carrierId);
        }
    }

    /** How an attempt ended. */
    public sealed interface Ending {}

    /** The carrier has every part. */
    public record Complete() implements Ending {}

    /** The rest certainly did not arrive and may be tried again after a pause. */
    public sealed interface PutOff extends Ending {
        String rule();

        Duration pause();
    }

    /** Concerns this message alone: the others go on. */
    public record Later(String rule, Duration pause) implements PutOff {}

    /** The carrier asks for a slower pace: the channel pauses for everybody. */
    public record Busy(String rule, Duration pause) implements PutOff {}

    /** The channel does not work. When that goes on, it rests and another one takes over. */
    public record Down(String rule, Duration pause) implements PutOff {}

    /** The carrier refused for good. */
    public record Refused(String rule) implements Ending {}

    /** The answer is lost: the carrier may have it. Never sent again in silence. */
    public record Unknown(String rule) implements Ending {}

    public static Submission failed(Outbound message, Ending ending) {
        return new Submission(message, List.of(), ending);
    }
}
