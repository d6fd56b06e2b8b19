package org.gigstation.registry.labourer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gigstation.events.LabourerChanged.PairKind;
import org.gigstation.registry.person.IdNumber;
import org.gigstation.registry.person.PersonName;
import org.gigstation.registry.person.PhoneNumber;

/** All that is on the register about a person, opened: for exports and for the person themselves. */
public record Dossier(
        UUID labourerId,
        PersonName name,
        IdNumber idNumber,
        List<PhoneNumber> phones,
        String divisionCode,
        String householdNumber,
        Profile profile,
        List<Consent> consents,
        String permitNumber,
        List<Partner> partners,
        LocalDate joinedOn) {

    /** With whom they want to work. */
    public record Partner(IdNumber idNumber, PairKind kind) {}
}
