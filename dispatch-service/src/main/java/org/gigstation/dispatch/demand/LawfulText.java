package org.gigstation.dispatch.demand;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Words that make a post unlawful: conditions on sex, marriage or child-bearing. Source: 妇女权益保障法 43, 就业促进法 27. */
final class LawfulText {

    private static final List<String> CONDITIONS = List.of(
            "限女",
            "限男",
            "只要女",
            "只要男",
            "只招女",
            "只招男",
            "仅限女",
            "仅限男",
            "招女",
            "招男",
            "要女",
            "要男",
            "女性优先",
            "男性优先",
            "女优先",
            "男优先",
            "女士优先",
            "男士优先",
            "不要女",
            "不要男",
            "不招女",
            "不招男",
            "已婚",
            "未婚",
            "离异",
            "已育",
            "未育",
            "婚育",
            "未孕",
            "怀孕",
            "孕妇",
            "孕检",
            "备孕",
            "生育",
            "womenonly",
            "menonly",
            "femaleonly",
            "maleonly",
            "femalepreferred",
            "malepreferred",
            "nowomen",
            "nomen",
            "married",
            "pregnan");

    private LawfulText() {}

    /** The first unlawful condition in a text, however it is spaced or written in full width. */
    static Optional<String> unlawfulIn(String text) {
        if (text == null) {
            return Optional.empty();
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{P}\\p{S}]", "");
        return CONDITIONS.stream().filter(plain::contains).findFirst();
    }
}
