package org.gigstation.notification.reply;

import java.util.Set;
import java.util.regex.Pattern;

/** Finds out who of two is meant when a text names them. */
final class PartyNames {

    private static final Set<String> GO = Set.of("", "去", "来", "去了", "能去", "可以去", "一个去", "一个人去");
    private static final Set<String> STAY = Set.of("", "不去", "不来", "不去了", "去不了", "没空");
    private static final Pattern ONLY = Pattern.compile("^(仅|只有|只|就)");

    private PartyNames() {}

    static Meaning meaningOf(String plain, String first, String second) {
        String text = ONLY.matcher(plain).replaceFirst("");
        if (goesAlone(text, first, second)) {
            return Meaning.FIRST_ONLY;
        }
        return goesAlone(text, second, first) ? Meaning.SECOND_ONLY : Meaning.NONE;
    }

    private static boolean goesAlone(String text, String goer, String other) {
        return callsOf(goer, other).stream()
                .filter(text::startsWith)
                .map(call -> text.substring(call.length()))
                .anyMatch(rest -> GO.contains(rest) || othersStay(rest, other, goer));
    }

    /** {@code 去李不去}: the rest of "张去李不去". */
    private static boolean othersStay(String rest, String other, String goer) {
        return callsOf(other, goer).stream().anyMatch(call -> {
            int at = rest.indexOf(call);
            return at > 0
                    && GO.contains(rest.substring(0, at))
                    && !rest.substring(at + call.length()).isEmpty()
                    && STAY.contains(rest.substring(at + call.length()));
        });
    }

    /** How the family calls a person: in full, or by the surname when that tells the two apart. */
    private static Set<String> callsOf(String name, String other) {
        String surname = name.substring(0, 1);
        return other.startsWith(surname) ? Set.of(name) : Set.of(name, surname);
    }
}
