package org.gigstation.registry.labourer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gigstation.events.LabourerChanged;
import org.gigstation.registry.place.Place;

/** Turns a person into what dispatch may know of them: no name, no number of any kind. */
final class LabourerFacts {

    private LabourerFacts() {}

    static LabourerChanged of(Labourer labourer, Place village, UUID lineId, List<LabourerChanged.Pair> pairs) {
        Profile profile = labourer.profile;
        return new LabourerChanged(
                labourer.id,
                labourer.version,
                labourer.householdId,
                lineId,
                labourer.divisionCode,
                village.latitude(),
                village.longitude(),
                labourer.birthDate,
                labourer.status,
                labourer.isPermitted(),
                consentsOf(labourer),
                profile.skills().stream()
                        .map(skill -> new LabourerChanged.Skill(skill.code(), skill.level()))
                        .toList(),
                limitsOf(profile.limits()),
                profile.weekly().stream()
                        .map(window -> new LabourerChanged.Window(window.day(), window.from(), window.to()))
                        .toList(),
                profile.exceptions().stream()
                        .map(dated -> new LabourerChanged.DatedWindow(
                                dated.date(), dated.available(), dated.from(), dated.to()))
                        .toList(),
                profile.radiusKm(),
                profile.floorPayFen(),
                profile.maxHoursPerDay(),
                profile.care() == null
                        ? null
                        : new LabourerChanged.Care(
                                profile.care().mustEndBy(), profile.care().days()),
                pairs,
                profile.tags().stream()
                        .map(tag -> new LabourerChanged.Tag(tag.code().code(), tag.validUntil()))
                        .toList(),
                labourer.joinedOn);
    }

    /** The event has one last day for all: that of the consent which ends first. */
    private static LabourerChanged.Consents consentsOf(Labourer labourer) {
        LocalDate validUntil = labourer.consents.stream()
                .filter(Consent::granted)
                .map(Consent::validUntil)
                .min(LocalDate::compareTo)
                .orElse(labourer.joinedOn);
        return new LabourerChanged.Consents(
                granted(labourer, Consent.Purpose.DISPATCH),
                granted(labourer, Consent.Purpose.SMS),
                granted(labourer, Consent.Purpose.INSURANCE),
                labourer.consent(Consent.Purpose.INSURANCE)
                        .map(Consent::insuredSumFen)
                        .orElse(0L),
                validUntil);
    }

    private static boolean granted(Labourer labourer, Consent.Purpose purpose) {
        return labourer.consent(purpose).filter(Consent::granted).isPresent();
    }

    private static LabourerChanged.Limits limitsOf(Profile.Limits limits) {
        return new LabourerChanged.Limits(
                limits.noBending(),
                limits.maxLiftKg(),
                limits.noPesticides(),
                limits.noHeights(),
                limits.noNights(),
                limits.noColdWater());
    }
}
