package org.gigstation.notification.contact;

import java.util.List;
import java.util.UUID;

/** A person we write to, with the lines that reach them, the primary one first. The name is for texts alone. */
public record Person(UUID labourerId, String name, boolean smsConsent, List<UUID> lineIds) {

    @Override
    public String toString() {
        return "Person[" + labourerId + "]";
    }
}
