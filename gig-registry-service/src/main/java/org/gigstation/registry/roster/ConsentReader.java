package org.gigstation.registry.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gigstation.registry.labourer.Consent.Purpose;
import org.gigstation.registry.labourer.ConsentWish;
import org.gigstation.registry.problem.Faults;
import org.gigstation.registry.problem.Unacceptable;

/** Reads what a person agrees to, purpose by purpose: 是, 否, or 是至2027-06-30 where the last day is not that of the others. */
final class ConsentReader {

    private static final Pattern ANSWER = Pattern.compile("(.+?)(?:至([0-9./-]+))?");

    private ConsentReader() {}

    static List<ConsentWish> read(RosterRow row, Faults faults) {
        LocalDate until = RowReader.optional(row, RosterColumn.CONSENT_UNTIL, faults, Wording::date);
        Long sum = RowReader.optional(row, RosterColumn.INSURED_SUM, faults, RowReader::fen);
        List<ConsentWish> wishes = new ArrayList<>();
        for (Purpose purpose : Purpose.values()) {
            Answer answer = RowReader.optional(row, columnOf(purpose), faults, ConsentReader::answer);
            if (answer != null) {
                long insured = purpose == Purpose.INSURANCE && answer.granted() && sum != null ? sum : 0;
                wishes.add(new ConsentWish(purpose, answer.granted(), insured, answer.until(until)));
            }
        }
        if (wishes.stream().anyMatch(wish -> !wish.isSumFitsPurpose())) {
            faults.add(RosterColumn.INSURED_SUM.title(), "同意保险须写明保额 · insurance names its sum");
        }
        return wishes;
    }

    static RosterColumn columnOf(Purpose purpose) {
        return switch (purpose) {
            case DISPATCH -> RosterColumn.CONSENT_DISPATCH;
            case SMS -> RosterColumn.CONSENT_SMS;
            case INSURANCE -> RosterColumn.CONSENT_INSURANCE;
        };
    }

    private static Answer answer(String text) {
        Matcher answer = ANSWER.matcher(text);
        if (!answer.matches()) {
            throw new Unacceptable("请填 是 或 否 · write 是 or 否");
        }
        return new Answer(Wording.yes(answer.group(1)), answer.group(2) == null ? null : Wording.date(answer.group(2)));
    }

    private record Answer(boolean granted, LocalDate own) {
        LocalDate until(LocalDate usual) {
            if (!granted) {
                return null;
            }
            return own == null ? usual : own;
        }
    }
}
