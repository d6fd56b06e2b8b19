package org.gigstation.notification.template;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What we ever say to a handset, and what each text must and may name. */
public enum TemplateCode {
    OFFER_ONE(1, Set.of("date", "time", "place", "number"), "site", "work", "pay", "perks"),
    OFFER_PAIR(
            1, Set.of("names", "date", "time", "place", "first", "second"), "site", "work", "pay", "perks", "number"),
    OFFER_TOGETHER(1, Set.of("names", "date", "time", "place", "number"), "site", "work", "pay", "perks"),
    CONFIRMED(1, Set.of("date", "time", "place"), "who", "site", "work", "pay", "contact", "number"),
    STAND_BY(1, Set.of("date", "rank"), "who", "site", "contact"),
    LATE_STAND_BY(1, Set.of("rank"), "who", "date", "site", "contact"),
    DECLINED(1, Set.of(), "who", "date", "site"),
    CANCELLED(1, Set.of("date"), "who", "site", "contact"),
    NOT_POSSIBLE(1, Set.of("date"), "who", "site", "contact"),
    PARTY_RESULT(2, Set.of("results", "date", "time", "place"), "site", "contact"),
    PROMOTED(1, Set.of("date", "time", "place"), "who", "site", "work", "pay", "contact"),
    WITHDRAWN(1, Set.of("date"), "who", "site", "contact"),
    UNCLEAR(1, Set.of(), "contact"),
    NONE_OPEN(1, Set.of(), "contact"),
    WHICH_ONE(2, Set.of("choices"), "contact"),
    OPTED_OUT(1, Set.of(), "contact"),
    OPTED_IN(1, Set.of(), "contact");

    private final int mostParts;
    private final Set<String> required;
    private final List<String> optional;

    TemplateCode(int mostParts, Set<String> required, String... optional) {
        this.mostParts = mostParts;
        this.required = required;
        this.optional = List.of(optional);
    }

    /** Short messages that the text may take with everyday values. */
    public int mostParts() {
        return mostParts;
    }

    Set<String> required() {
        return required;
    }

    boolean knows(String variable) {
        return required.contains(variable) || optional.contains(variable);
    }

    /** Whether it asks people to come to work; such texts need consent and keep quiet hours. */
    public boolean isOffer() {
        return this == OFFER_ONE || this == OFFER_PAIR || this == OFFER_TOGETHER;
    }

    static String sampleOf(String variable) {
        return Arrays.stream(Sample.values())
                .filter(sample ->
                        sample.name().toLowerCase(java.util.Locale.ROOT).equals(variable))
                .map(sample -> sample.value)
                .findFirst()
                .orElse("");
    }

    /** Everyday values, of the length seen at the station. */
    private enum Sample {
        DATE("7月3日"),
        TIME("6:30"),
        PLACE("村委会"),
        SITE("盛源蓝莓园"),
        WORK("采摘"),
        PAY("140元/天"),
        PERKS("管午饭有保险"),
        NUMBER("3718"),
        NAMES("张梅丽、李国强"),
        FIRST("张"),
        SECOND("李"),
        WHO(""),
        RANK("6"),
        CONTACT(",电话0874-8880000"),
        RESULTS("张梅丽已确认,李国强候补第6位"),
        CHOICES("3718(7月3日盛源蓝莓园)、3720(7月4日青山菌场)");

        private final String value;

        Sample(String value) {
            this.value = value;
        }
    }
}
