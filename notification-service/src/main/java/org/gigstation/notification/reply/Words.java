package org.gigstation.notification.reply;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What people write, in the forms they write it. Matched after {@link #plain(String)}. */
final class Words {

    private static final Pattern NOISE =
            Pattern.compile("[\\s\\p{Cntrl}\\p{Punct}\\p{IsPunctuation}\\p{So}\\p{Sk}\\p{Cf}]+");
    private static final Pattern LEAD_IN = Pattern.compile("^(回复|回|选择|选|我选|我回|答复)(?=[1-9一二三四壹贰叁肆])");
    private static final Pattern TAIL = Pattern.compile("(?<=[\u4e00-\u9fff])[了呢嘛的啊呀吧哦噢哈咯喽]+$");

    private static final Map<String, Meaning> DIGITS = Map.ofEntries(
            Map.entry("1", Meaning.ONE),
            Map.entry("一", Meaning.ONE),
            Map.entry("壹", Meaning.ONE),
            Map.entry("幺", Meaning.ONE),
            Map.entry("2", Meaning.TWO),
            Map.entry("二", Meaning.TWO),
            Map.entry("贰", Meaning.TWO),
            Map.entry("两", Meaning.TWO),
            Map.entry("3", Meaning.THREE),
            Map.entry("三", Meaning.THREE),
            Map.entry("叁", Meaning.THREE),
            Map.entry("4", Meaning.FOUR),
            Map.entry("四", Meaning.FOUR),
            Map.entry("肆", Meaning.FOUR));
    private static final Set<String> YES = Set.of(
            "去", "好", "行", "可以", "能去", "要去", "我去", "来", "我来", "能来", "同意", "是", "嗯", "得", "要得", "可以去", "可以来", "愿意", "会去",
            "肯定去", "一定去", "好去", "好我去", "收到我去", "参加", "报名", "OK", "YES", "Y");
    private static final Set<String> NO = Set.of(
            "不去", "不来", "不", "不行", "不能去", "不能来", "去不", "来不", "去不了", "来不了", "去不成", "来不成", "不得", "不得空", "没空", "没时间",
            "没有时间", "有事", "有事不去", "我有事", "不要", "不好", "不想去", "不参加", "不同意", "我不去", "我不来", "算", "取消", "请假", "NO");
    private static final Set<String> BOTH_YES =
            Set.of("都去", "两个都去", "两人都去", "我们去", "我们都去", "一起去", "都来", "两个人都去", "都可以", "都行", "都能去");
    private static final Set<String> BOTH_NO =
            Set.of("都不去", "两个都不去", "两人都不去", "我们不去", "我们都不去", "都不来", "两个人都不去", "都不行", "都去不了", "都没空");
    private static final Set<String> OPT_OUT = Set.of(
            "退订", "TD", "T", "R", "N", "退", "QX", "STOP", "停止", "不要再发", "别再发", "不要发", "别发", "莫发", "取消订阅", "不要再发短信",
            "别再发短信", "不要给我发短信");
    private static final Pattern OPT_OUT_WITHIN = Pattern.compile("退订|不要再发|别再发|莫再发|不要再给我发|别再给我发");
    private static final Set<String> OPT_IN = Set.of("开通", "恢复", "恢复短信", "订阅", "开通短信", "START");

    private Words() {}

    /** NFKC, upper case, without blanks, punctuation and pictures: {@code "１。"} becomes {@code "1"}. */
    static String plain(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        return NOISE.matcher(folded).replaceAll("");
    }

    static boolean isOptOut(String plain) {
        return OPT_OUT.contains(stem(plain)) || OPT_OUT_WITHIN.matcher(plain).find();
    }

    static boolean isOptIn(String plain) {
        return OPT_IN.contains(stem(plain));
    }

    /** What a plain text means, without looking at any offer. */
    static Meaning meaningOf(String plain) {
        String core = LEAD_IN.matcher(plain).replaceFirst("");
        Meaning exact = DIGITS.getOrDefault(core, wordMeaning(core));
        return exact == Meaning.NONE && core.length() > 1 ? digitWithWord(core) : exact;
    }

    /** {@code 1去}, {@code 好1}: a digit and a word that say the same. */
    private static Meaning digitWithWord(String core) {
        Meaning front = agreed(core.substring(0, 1), core.substring(1));
        return front != Meaning.NONE
                ? front
                : agreed(core.substring(core.length() - 1), core.substring(0, core.length() - 1));
    }

    private static Meaning agreed(String digit, String word) {
        Meaning byDigit = DIGITS.getOrDefault(digit, Meaning.NONE);
        Meaning byWord = wordMeaning(word);
        boolean yes = byDigit == Meaning.ONE && (byWord == Meaning.YES || byWord == Meaning.BOTH_YES);
        boolean no = byDigit == Meaning.TWO && (byWord == Meaning.NO || byWord == Meaning.BOTH_NO);
        return yes || no ? byDigit : Meaning.NONE;
    }

    private static Meaning wordMeaning(String word) {
        String stem = stem(word);
        if (YES.contains(word) || YES.contains(stem)) {
            return Meaning.YES;
        }
        if (NO.contains(word) || NO.contains(stem)) {
            return Meaning.NO;
        }
        if (BOTH_YES.contains(stem)) {
            return Meaning.BOTH_YES;
        }
        return BOTH_NO.contains(stem) ? Meaning.BOTH_NO : Meaning.NONE;
    }

    /** Without the particles that dialects end a sentence with. */
    private static String stem(String word) {
        return TAIL.matcher(word).replaceFirst("");
    }
}
