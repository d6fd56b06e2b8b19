package org.gigstation.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.gigstation.demo.figures.Figures;

/** The morning on half a screen. */
final class Summary {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M月d日");

    private Summary() {}

    static void tell(Narrator narrator, Figures f, LocalDate day) {
        narrator.say("");
        narrator.say("━━ 月望乡 · " + day.format(DAY) + " 蓝莓采摘 ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━");
        narrator.say(line("花名册 roster", "%,d 户 %,d 人 · households, labourers", f.households(), f.labourers()));
        narrator.say(line("用工 demand", "%,d 家 %,d 个岗位 · growers, posts", f.enterprises(), f.positions()));
        narrator.say(line("排班 plan", "%.1f 秒 · seconds for the whole township", f.planSeconds()));
        narrator.say("");
        narrator.say(
                line("到岗 confirmed", "%s %,d / %,d", bar(f.confirmed(), f.positions()), f.confirmed(), f.positions()));
        narrator.say(
                line("派工邀请 offers", "%,d，短信送达 %,d / %,d · texts delivered", f.offers(), f.smsDelivered(), f.smsSent()));
        narrator.say(line("回复 replies", "%,d，转人工 %,d · read by a person", f.replies(), f.unclearToOperator()));
        narrator.say(line(
                "回复到结果 answer",
                "中位 %.1f 秒，99%% 在 %.1f 秒内 · median, p99",
                f.medianReplyToResultMillis() / 1000.0,
                f.p99ReplyToResultMillis() / 1000.0));
        narrator.say(line("满员用时 filled in", "%.0f 秒 · seconds from the first offer", f.peakSeconds()));
        narrator.say("");
        narrator.say(check("超员 over-filled posts", f.overfilled()));
        narrator.say(check("重复派工 double bookings", f.doubleBooked()));
        narrator.say(check("违反硬规则 broken hard rules", f.hardRuleBreaks()));
        narrator.say(check("没有回音的回复 replies without a result", f.unansweredReplies()));
        narrator.say(check("能读到个人信息的地方 places that give somebody away", f.personalDataFound()));
        narrator.say("  演练设置：本站无静默时段，每号每天至多 60 条 · rehearsal: no quiet hours here, up to 60 texts a day a number");
        narrator.say("  以上数字均从数据库和手机逐条清点 · every figure counted from the databases and the handsets");
    }

    private static String line(String title, String format, Object... values) {
        return "  " + padded(title) + String.format(Locale.ROOT, format, values);
    }

    private static String check(String what, long count) {
        return "  " + (count == 0 ? "✓" : "✗") + " " + what + ": " + count;
    }

    /** Chinese characters are two columns wide. */
    private static String padded(String title) {
        int width = title.codePoints().map(c -> c > 0x2e80 ? 2 : 1).sum();
        return title + " ".repeat(Math.max(1, 26 - width));
    }

    private static String bar(long part, long whole) {
        int filled = whole == 0 ? 0 : (int) (part * 30 / whole);
        return "█".repeat(filled) + "░".repeat(30 - filled);
    }
}
