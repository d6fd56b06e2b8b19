package org.gigstation.assignment;

/** A person who stays on a line whatever the plan says otherwise: accepted, boarded, or placed by the operator. */
public record Pin(String labourerId, String lineId) {

    public Pin {
        Checks.present(labourerId, "pin labourer");
        Checks.present(lineId, "pin line");
    }
}
