package org.gigstation.events;

import java.util.List;
import java.util.UUID;

/**
 * How to reach a person. For notification alone: the only event with a name and phone numbers, on a topic that only notification may read.
 *
 * @param divisionCode 12-digit code of the home village, which tells the station that speaks to this person
 * @param lines the lines that reach the person now, the primary one first
 * @param smsConsent whether the person agreed to be told by SMS
 */
public record ContactChanged(
        UUID labourerId, long version, String name, String divisionCode, List<PhoneLine> lines, boolean smsConsent)
        implements Event {

    @Override
    public UUID key() {
        return labourerId;
    }

    @Override
    public String toString() {
        return "ContactChanged[labourerId=" + labourerId + ", version=" + version + "]";
    }

    /** One line; several people may share it. {@code number} in E.164 form, {@code +8613812345678}. */
    public record PhoneLine(UUID lineId, String number, boolean primary) {
        @Override
        public String toString() {
            return "PhoneLine[lineId=" + lineId + "]";
        }
    }
}
