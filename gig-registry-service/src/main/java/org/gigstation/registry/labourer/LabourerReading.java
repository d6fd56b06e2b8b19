package org.gigstation.registry.labourer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.gigstation.registry.person.IdNumber;
import org.gigstation.registry.person.PersonName;
import org.gigstation.registry.person.PhoneNumber;
import org.gigstation.registry.place.Places;
import org.gigstation.registry.problem.Faults;
import org.gigstation.registry.scope.Scope;
import org.gigstation.registry.worktype.Skills;

/** Reads bodies about people into values; everything wrong with one is told at once. */
@ApplicationScoped
class LabourerReading {

    private final Places places;
    private final Skills skills;

    LabourerReading(Places places, Skills skills) {
        this.places = places;
        this.skills = skills;
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 with all faults */
    Registration read(Scope scope, NewLabourer body) {
        var faults = new Faults();
        IdNumber idNumber = faults.at("/idNumber", () -> IdNumber.of(body.idNumber()));
        Profile profile = body.profile() == null ? Profile.UNTOLD : body.profile();
        PersonName name = common(faults, scope, body.name(), body.divisionCode(), profile);
        List<PhoneNumber> phones = phones(faults, body.phones());
        faults.refuse();
        return new Registration(
                name,
                idNumber,
                phones,
                body.divisionCode(),
                body.householdNumber(),
                untold -> profile,
                body.consents(),
                body.permitNumber(),
                null);
    }

    /**
     * The registration that brings a known person to what the card says.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 with all faults
     */
    Registration read(Scope scope, LabourerCard body, IdNumber idNumber) {
        var faults = new Faults();
        PersonName name = common(faults, scope, body.name(), body.divisionCode(), body.profile());
        List<PhoneNumber> phones = body.phones() == null ? List.of() : phones(faults, body.phones());
        faults.refuse();
        return new Registration(
                name,
                idNumber,
                phones,
                body.divisionCode(),
                body.householdNumber(),
                known -> body.profile(),
                List.of(),
                body.permitNumber(),
                null);
    }

    private PersonName common(Faults faults, Scope scope, String name, String divisionCode, Profile profile) {
        faults.at("/divisionCode", () -> places.villageWithin(scope, divisionCode));
        for (int i = 0; i < profile.skills().size(); i++) {
            if (skills.findByIdOptional(profile.skills().get(i).code()).isEmpty()) {
                faults.add("/profile/skills/" + i + "/code", "技能目录里没有 · not in the catalogue of skills");
            }
        }
        return faults.at("/name", () -> PersonName.of(name));
    }

    private static List<PhoneNumber> phones(Faults faults, List<String> typed) {
        List<PhoneNumber> phones = new ArrayList<>();
        for (int i = 0; i < typed.size(); i++) {
            String number = typed.get(i);
            phones.add(faults.at("/phones/" + i, () -> PhoneNumber.of(number)));
        }
        return phones;
    }
}
