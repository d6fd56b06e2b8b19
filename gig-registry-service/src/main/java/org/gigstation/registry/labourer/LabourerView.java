package org.gigstation.registry.labourer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gigstation.events.LabourerChanged.PairKind;
import org.gigstation.events.LabourerChanged.Status;

/**
 * A person as the station sees them: identity number and phone numbers masked, the name too for those who only read figures.
 *
 * @param idNumber {@code 530***********1234}; empty after erasure
 * @param age completed years today, from the identity number alone
 * @param permitted {@code false} for a foreign national without a work permit number
 */
record LabourerView(
        UUID labourerId,
        long version,
        String name,
        String idNumber,
        LocalDate birthDate,
        int age,
        String divisionCode,
        UUID householdId,
        String householdNumber,
        List<PhoneView> phones,
        Status status,
        boolean permitted,
        List<Consent> consents,
        Profile profile,
        List<PairView> pairs,
        LocalDate joinedOn) {

    /** A line by its id, its number masked; the first one is the primary. */
    record PhoneView(UUID lineId, String number) {}

    /** A wish towards a partner. */
    record PairView(UUID partnerId, PairKind kind) {}
}
