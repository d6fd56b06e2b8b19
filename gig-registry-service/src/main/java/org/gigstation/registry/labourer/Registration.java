package org.gigstation.registry.labourer;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.gigstation.registry.person.IdNumber;
import org.gigstation.registry.person.PersonName;
import org.gigstation.registry.person.PhoneNumber;

/**
 * A person as somebody wants to have them on the register. What is {@code null} or empty stays as it is for those who are known.
 *
 * @param phones the primary one first; empty keeps the lines
 * @param villageCode 12-digit code of a village within the scope
 * @param householdNumber the village's number, {@code null} for a household of its own or the one they are in
 * @param profile what becomes of the profile, {@link Profile#UNTOLD} for newcomers
 * @param consents consents given or withdrawn now
 * @param permitNumber of a foreign national
 * @param joinedOn day of registration of a newcomer, today when {@code null}
 */
public record Registration(
        PersonName name,
        IdNumber idNumber,
        List<PhoneNumber> phones,
        String villageCode,
        String householdNumber,
        UnaryOperator<Profile> profile,
        List<ConsentWish> consents,
        String permitNumber,
        LocalDate joinedOn) {}
