package org.gigstation.registry.roster;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gigstation.registry.labourer.Consent;
import org.gigstation.registry.labourer.Dossier;
import org.gigstation.registry.labourer.Dossier.Partner;
import org.gigstation.registry.labourer.Profile;
import org.gigstation.registry.labourer.Profile.Limits;
import org.gigstation.registry.person.PhoneNumber;

/** Words a person as a row: what {@link RowReader} reads back to the same. */
final class DossierCells {

    private final Map<String, String> villages;
    private final Map<String, String> skills;

    /**
     * @param villages name by code; a name that several villages have is not used
     * @param skills Chinese name by code
     */
    DossierCells(Map<String, String> villages, Map<String, String> skills) {
        Map<String, Long> uses =
                villages.values().stream().collect(Collectors.groupingBy(name -> name, Collectors.counting()));
        this.villages = new HashMap<>(villages);
        this.villages.values().removeIf(name -> uses.get(name) > 1);
        this.skills = skills;
    }

    Map<RosterColumn, String> of(Dossier dossier) {
        Map<RosterColumn, String> cells = new EnumMap<>(RosterColumn.class);
        cells.put(RosterColumn.NAME, dossier.name().value());
        cells.put(RosterColumn.ID_NUMBER, dossier.idNumber().value());
        cells.put(RosterColumn.PHONE, joined(dossier.phones(), PhoneNumber::national));
        cells.put(RosterColumn.VILLAGE, villages.getOrDefault(dossier.divisionCode(), dossier.divisionCode()));
        cells.put(RosterColumn.HOUSEHOLD, orBlank(dossier.householdNumber()));
        cells.put(RosterColumn.PERMIT, orBlank(dossier.permitNumber()));
        cells.put(RosterColumn.JOINED_ON, dossier.joinedOn().toString());
        profile(cells, dossier.profile());
        consents(cells, dossier.consents());
        partners(cells, dossier.partners());
        cells.values().removeIf(String::isEmpty);
        return cells;
    }

    private void profile(Map<RosterColumn, String> cells, Profile profile) {
        limits(cells, profile.limits());
        cells.put(
                RosterColumn.SKILLS, joined(profile.skills(), skill -> skills.get(skill.code()) + ":" + skill.level()));
        cells.put(RosterColumn.WEEKLY, Wording.of(profile.weekly()));
        cells.put(RosterColumn.EXCEPTIONS, exceptions(profile.exceptions()));
        cells.put(RosterColumn.RADIUS, plain(BigDecimal.valueOf(profile.radiusKm())));
        cells.put(RosterColumn.FLOOR_PAY, yuan(profile.floorPayFen()));
        cells.put(RosterColumn.MAX_HOURS, String.valueOf(profile.maxHoursPerDay()));
        if (profile.care() != null) {
            cells.put(
                    RosterColumn.CARE,
                    Wording.of(EnumSet.copyOf(profile.care().days())) + " "
                            + profile.care().mustEndBy());
        }
        cells.put(RosterColumn.TAGS, joined(profile.tags(), tag -> tag.code().nameZh() + until(tag.validUntil())));
    }

    private static void limits(Map<RosterColumn, String> cells, Limits limits) {
        cells.put(RosterColumn.NO_BENDING, yesNo(limits.noBending()));
        cells.put(
                RosterColumn.MAX_LIFT,
                limits.maxLiftKg() == null ? "" : limits.maxLiftKg().toString());
        cells.put(RosterColumn.NO_PESTICIDES, yesNo(limits.noPesticides()));
        cells.put(RosterColumn.NO_HEIGHTS, yesNo(limits.noHeights()));
        cells.put(RosterColumn.NO_NIGHTS, yesNo(limits.noNights()));
        cells.put(RosterColumn.NO_COLD_WATER, yesNo(limits.noColdWater()));
    }

    private static void consents(Map<RosterColumn, String> cells, List<Consent> consents) {
        List<LocalDate> ends = consents.stream()
                .filter(Consent::granted)
                .map(Consent::validUntil)
                .distinct()
                .toList();
        if (ends.size() == 1) {
            cells.put(RosterColumn.CONSENT_UNTIL, ends.get(0).toString());
        }
        for (Consent consent : consents) {
            String own = consent.granted() && ends.size() > 1 ? until(consent.validUntil()) : "";
            cells.put(ConsentReader.columnOf(consent.purpose()), yesNo(consent.granted()) + own);
            if (consent.insuredSumFen() > 0) {
                cells.put(RosterColumn.INSURED_SUM, yuan(consent.insuredSumFen()));
            }
        }
    }

    private static void partners(Map<RosterColumn, String> cells, List<Partner> partners) {
        List<String> kinds = partners.stream()
                .map(partner -> RowReader.wordFor(partner.kind()))
                .distinct()
                .toList();
        if (kinds.size() == 1) {
            cells.put(RosterColumn.PAIR_KIND, kinds.get(0));
        }
        cells.put(
                RosterColumn.PARTNER,
                joined(
                        partners,
                        partner -> partner.idNumber().value()
                                + (kinds.size() > 1 ? "（" + RowReader.wordFor(partner.kind()) + "）" : "")));
    }

    private static String exceptions(List<Profile.DatedWindow> exceptions) {
        return exceptions.stream()
                .map(dated -> dated.date() + (dated.available() ? " " + dated.from() + "-" + dated.to() : " 不出工"))
                .collect(Collectors.joining("；"));
    }

    private static <T> String joined(Collection<T> values, Function<T, String> word) {
        return values.stream().map(word).collect(Collectors.joining("、"));
    }

    private static String until(LocalDate day) {
        return day == null ? "" : "至" + day;
    }

    private static String yesNo(boolean value) {
        return value ? "是" : "否";
    }

    private static String yuan(long fen) {
        return plain(BigDecimal.valueOf(fen, 2));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static String orBlank(String text) {
        return text == null ? "" : text;
    }
}
