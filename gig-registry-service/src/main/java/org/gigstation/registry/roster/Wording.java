package org.gigstation.registry.roster;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gigstation.registry.labourer.Profile.Care;
import org.gigstation.registry.labourer.Profile.DatedWindow;
import org.gigstation.registry.labourer.Profile.Window;
import org.gigstation.registry.problem.Unacceptable;

/** How days and times stand in a roster, read and written. */
final class Wording {

    private static final String DAYS = "一二三四五六日";
    private static final String DAY = "(?:周|星期)?([一二三四五六日天])";
    private static final Pattern RANGE = Pattern.compile(DAY + "(?:至|到|-)" + DAY);
    private static final Pattern ONE = Pattern.compile(DAY);
    private static final Pattern TIMES = Pattern.compile("(.*?)([0-9]{1,2}:[0-9]{2})-([0-9]{1,2}:[0-9]{2})");
    private static final Pattern DATED = Pattern.compile("([0-9]{4}-[0-9]{1,2}-[0-9]{1,2})(.*)");
    private static final Pattern CARE = Pattern.compile("(.*?)([0-9]{1,2}:[0-9]{2})");

    private Wording() {}

    static List<String> parts(String text, String separators) {
        return List.of(text.split("[" + separators + "]")).stream()
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    static boolean yes(String text) {
        return switch (text) {
            case "是", "有", "√", "Y", "y", "1", "true" -> true;
            case "否", "无", "×", "N", "n", "0", "false" -> false;
            default -> throw new Unacceptable("请填 是 或 否 · write 是 or 否");
        };
    }

    static LocalDate date(String text) {
        try {
            String[] parts = text.replace('/', '-').replace('.', '-').split("-");
            if (parts.length == 3) {
                return LocalDate.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
            }
        } catch (DateTimeException | NumberFormatException e) {
            throw noDate();
        }
        throw noDate();
    }

    static List<Window> weekly(String text) {
        List<Window> windows = new ArrayList<>();
        for (String part : parts(text, "；;")) {
            Matcher times = TIMES.matcher(plain(part));
            if (!times.matches()) {
                throw new Unacceptable("请按“周一至周五 06:00-19:00”填写，多段用；隔开 · write 周一至周五 06:00-19:00");
            }
            for (DayOfWeek day : days(times.group(1))) {
                windows.add(window(day, time(times.group(2)), time(times.group(3))));
            }
        }
        return List.copyOf(windows);
    }

    static List<DatedWindow> exceptions(String text) {
        List<DatedWindow> exceptions = new ArrayList<>();
        for (String part : parts(text, "；;")) {
            Matcher dated = DATED.matcher(plain(part));
            Matcher times = dated.matches() ? TIMES.matcher(dated.group(2)) : null;
            if (times != null && dated.group(2).equals("不出工")) {
                exceptions.add(new DatedWindow(date(dated.group(1)), false, null, null));
            } else if (times != null && times.matches() && times.group(1).isEmpty()) {
                Window window = window(DayOfWeek.MONDAY, time(times.group(2)), time(times.group(3)));
                exceptions.add(new DatedWindow(date(dated.group(1)), true, window.from(), window.to()));
            } else {
                throw new Unacceptable("请按“2026-07-04 不出工；2026-07-05 08:00-12:00”填写 · write 2026-07-04 不出工");
            }
        }
        return List.copyOf(exceptions);
    }

    static Care care(String text) {
        Matcher care = CARE.matcher(plain(text));
        if (!care.matches()) {
            throw new Unacceptable("请按“周一至周五 16:30”填写 · write 周一至周五 16:30");
        }
        return new Care(time(care.group(2)), List.copyOf(days(care.group(1))));
    }

    static String of(List<Window> weekly) {
        Map<String, Set<DayOfWeek>> byTimes = new LinkedHashMap<>();
        weekly.forEach(
                window -> byTimes.computeIfAbsent(window.from() + "-" + window.to(), times -> new LinkedHashSet<>())
                        .add(window.day()));
        return byTimes.entrySet().stream()
                .map(entry -> of(entry.getValue()) + " " + entry.getKey())
                .collect(Collectors.joining("；"));
    }

    static String of(Set<DayOfWeek> days) {
        if (days.size() == DAYS.length()) {
            return "每天";
        }
        return EnumSet.copyOf(days).stream()
                .map(day -> "周" + DAYS.charAt(day.ordinal()))
                .collect(Collectors.joining("、"));
    }

    private static String plain(String text) {
        return text.replace('：', ':')
                .replace('—', '-')
                .replace('～', '-')
                .replace('~', '-')
                .replaceAll("\\s", "");
    }

    private static Window window(DayOfWeek day, LocalTime from, LocalTime to) {
        if (!from.isBefore(to)) {
            throw new Unacceptable("开始须早于结束 · the start lies before the end");
        }
        return new Window(day, from, to);
    }

    private static Set<DayOfWeek> days(String text) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String part : parts(text, "、,，")) {
            Matcher range = RANGE.matcher(part);
            Matcher one = ONE.matcher(part);
            if (part.equals("每天")) {
                days.addAll(EnumSet.allOf(DayOfWeek.class));
            } else if (range.matches() && !day(range.group(1)).equals(day(range.group(2)))) {
                for (DayOfWeek day = day(range.group(1)); day != day(range.group(2)); day = day.plus(1)) {
                    days.add(day);
                }
                days.add(day(range.group(2)));
            } else if (one.matches()) {
                days.add(day(one.group(1)));
            } else {
                throw new Unacceptable("看不懂的日子，请写每天、周一或周一至周五 · no such days; write 每天, 周一 or 周一至周五");
            }
        }
        if (days.isEmpty()) {
            throw new Unacceptable("缺少日子，请写每天、周一或周一至周五 · the days are missing");
        }
        return days;
    }

    private static DayOfWeek day(String name) {
        return name.equals("天") ? DayOfWeek.SUNDAY : DayOfWeek.of(DAYS.indexOf(name) + 1);
    }

    private static LocalTime time(String text) {
        try {
            return LocalTime.parse(text.length() == 4 ? "0" + text : text);
        } catch (DateTimeException e) {
            throw new Unacceptable("没有这个时刻 · there is no such time of day");
        }
    }

    private static Unacceptable noDate() {
        return new Unacceptable("日期请写作 2026-07-04 · write a date as 2026-07-04");
    }
}
