package org.gigstation.registry.labourer;

import java.util.UUID;

/** What came of a registration. */
public sealed interface Registered {

    /** The person is on the register. */
    record Kept(UUID labourerId, Change change) implements Registered {}

    /** Nothing was written. {@code field} is what of the registration stands against it. */
    record Refused(Field field, String reason) implements Registered {}

    /** What it did to the register. */
    enum Change {
        CREATED,
        UPDATED,
        UNCHANGED
    }

    /** The part of a registration that can be at fault against what is known. */
    enum Field {
        ID_NUMBER,
        PHONE
    }
}
