package org.gigstation.registry.roster;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gigstation.events.LabourerChanged.PairKind;
import org.gigstation.registry.labourer.ConsentWish;
import org.gigstation.registry.labourer.Dossier.Partner;
import org.gigstation.registry.labourer.Profile;
import org.gigstation.registry.labourer.Registration;
import org.gigstation.registry.person.IdNumber;
import org.gigstation.registry.person.PersonName;
import org.gigstation.registry.person.PhoneNumber;
import org.gigstation.registry.problem.Faults;
import org.gigstation.registry.problem.Unacceptable;

/** Understands rows. Pure: it is handed the villages and the skills that count, and notes every fault of a row at its column's title. */
final class RowReader {

    private static final Map<String, PairKind> PAIR_KINDS = Map.of(
            "同去同回", PairKind.TOGETHER_OR_NONE,
            "同一地点", PairKind.SAME_SITE,
            "同一班车", PairKind.SAME_BUS,
            "轮班错开", PairKind.OPPOSITE_SHIFTS);
    private static final Pattern PARTNER = Pattern.compile("([^（(]+)(?:[（(](.+)[）)])?");
    private static final int LONGEST_NUMBER = 20;
    private static final int MOST_PARTNERS = 5;

    private final Villages villages;
    private final ProfileReader profiles;

    /** @param skills code of every skill by its Chinese name and by its code */
    RowReader(Villages villages, Map<String, String> skills) {
        this.villages = villages;
        this.profiles = new ProfileReader(skills);
    }

    /** The entry, or {@code null} when {@code faults} says what is wrong with the row. */
    RosterEntry read(RosterRow row, Faults faults) {
        PersonName name = required(row, RosterColumn.NAME, faults, PersonName::of);
        IdNumber idNumber = required(row, RosterColumn.ID_NUMBER, faults, IdNumber::of);
        String village = required(row, RosterColumn.VILLAGE, faults, villages::codeOf);
        List<PhoneNumber> phones = list(row, RosterColumn.PHONE, faults, PhoneNumber::of);
        String household = optional(row, RosterColumn.HOUSEHOLD, faults, RowReader::shortNumber);
        String permit = optional(row, RosterColumn.PERMIT, faults, RowReader::shortNumber);
        LocalDate joinedOn = optional(row, RosterColumn.JOINED_ON, faults, Wording::date);
        UnaryOperator<Profile> profile = profiles.read(row, faults);
        List<ConsentWish> consents = ConsentReader.read(row, faults);
        List<Partner> partners = partners(row, idNumber, faults);
        if (!faults.isEmpty()) {
            return null;
        }
        var registration =
                new Registration(name, idNumber, phones, village, household, profile, consents, permit, joinedOn);
        return new RosterEntry(row, registration, partners);
    }

    static <T> T optional(RosterRow row, RosterColumn column, Faults faults, Function<String, T> reading) {
        return row.cell(column)
                .map(text -> faults.at(column.title(), () -> reading.apply(text)))
                .orElse(null);
    }

    private static <T> T required(RosterRow row, RosterColumn column, Faults faults, Function<String, T> reading) {
        if (row.cell(column).isEmpty()) {
            faults.add(column.title(), "必填 · needed");
        }
        return optional(row, column, faults, reading);
    }

    private static <T> List<T> list(RosterRow row, RosterColumn column, Faults faults, Function<String, T> reading) {
        List<T> values = optional(row, column, faults, text -> Wording.parts(text, "、,，;；/").stream()
                .map(reading)
                .distinct()
                .toList());
        return values == null ? List.of() : values;
    }

    /** The way to pair stands in its column for all, or in brackets behind a partner's number for that one. */
    private static List<Partner> partners(RosterRow row, IdNumber self, Faults faults) {
        PairKind told = optional(row, RosterColumn.PAIR_KIND, faults, RowReader::pairKind);
        PairKind usual = told == null ? PairKind.TOGETHER_OR_NONE : told;
        List<Partner> partners = list(row, RosterColumn.PARTNER, faults, text -> partner(text, usual));
        if (partners.size() > MOST_PARTNERS
                || partners.stream().anyMatch(partner -> partner.idNumber().equals(self))) {
            faults.add(RosterColumn.PARTNER.title(), "最多 5 人，且不能是本人 · at most 5 people, and not oneself");
        }
        return partners;
    }

    private static Partner partner(String text, PairKind usual) {
        Matcher partner = PARTNER.matcher(text);
        if (!partner.matches()) {
            throw new Unacceptable("看不懂 · not understood");
        }
        return new Partner(
                IdNumber.of(partner.group(1)), partner.group(2) == null ? usual : pairKind(partner.group(2)));
    }

    /** @throws Unacceptable when it is no amount of yuan with at most two decimals */
    static Long fen(String yuan) {
        if (!yuan.matches("[0-9]{1,8}(\\.[0-9]{1,2})?")) {
            throw new Unacceptable("金额请写作 120 或 120.50 · write an amount as 120 or 120.50");
        }
        return new BigDecimal(yuan).movePointRight(2).longValueExact();
    }

    private static String shortNumber(String text) {
        if (text.length() > LONGEST_NUMBER) {
            throw new Unacceptable("最多 20 个字符 · at most 20 characters");
        }
        return text;
    }

    private static PairKind pairKind(String text) {
        if (!PAIR_KINDS.containsKey(text)) {
            throw new Unacceptable("请填 同去同回、同一地点、同一班车 或 轮班错开 · no such way to pair");
        }
        return PAIR_KINDS.get(text);
    }

    static String wordFor(PairKind kind) {
        return PAIR_KINDS.entrySet().stream()
                .filter(entry -> entry.getValue() == kind)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
