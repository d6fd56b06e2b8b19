package org.gigstation.demo.roster;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A roster as the stations keep it: one sheet, Chinese titles, everything as text. */
public final class RosterSheet {
    private static final String HOURS = "06:00-19:00";
    private static final List<String> WEEK = List.of("周一", "周二", "周三", "周四", "周五", "周六", "周日");
    private static final String INSURED_SUM_YUAN = "300000";

    private record Column(String title, Function<Person, String> value) {}

    private static final List<Column> COLUMNS = List.of(
            new Column("姓名", Person::name),
            new Column("身份证号", Person::idNumber),
            new Column("手机号", person -> person.phone().orElse("")),
            new Column("村", person -> person.village().name()),
            new Column("户号", Person::householdNumber),
            new Column("技能", RosterSheet::skills),
            new Column("不能弯腰", person -> yes(person.limits().noBending())),
            new Column("搬重上限(公斤)", person -> number(person.limits().maxLiftKg())),
            new Column("不接触农药", person -> yes(person.limits().noPesticides())),
            new Column("不能登高", person -> yes(person.limits().noHeights())),
            new Column("不上夜班", person -> yes(person.limits().noNights())),
            new Column("可出工时间", RosterSheet::week),
            new Column(
                    "照料须结束时间",
                    person -> person.care().map(end -> "周一至周五 " + end).orElse("")),
            new Column("意愿半径(公里)", person -> Integer.toString(person.radiusKm())),
            new Column("最低日薪(元)", person -> number(person.floorPayYuan())),
            new Column("每日最多工时", person -> Integer.toString(person.maxHours())),
            new Column("结伴对象(身份证号)", person -> person.partner().orElse("")),
            new Column("结伴方式", person -> person.partner().isPresent() ? "同一地点" : ""),
            new Column("标签", person -> String.join("、", person.tags())),
            new Column("同意派工", person -> yes(person.consents())),
            new Column("同意短信", person -> yes(person.consents())),
            new Column("同意保险", person -> yes(person.consents())),
            new Column("约定保额(元)", person -> person.consents() ? INSURED_SUM_YUAN : ""));

    private RosterSheet() {}

    public static void write(List<Person> people, Path file) {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "gig-station", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("花名册");
            for (int column = 0; column < COLUMNS.size(); column++) {
                sheet.value(0, column, COLUMNS.get(column).title());
                sheet.style(0, column).bold().set();
            }
            sheet.freezePane(1, 1);
            for (int row = 0; row < people.size(); row++) {
                for (int column = 0; column < COLUMNS.size(); column++) {
                    String value = COLUMNS.get(column).value().apply(people.get(row));
                    if (!value.isEmpty()) {
                        sheet.value(row + 1, column, value);
                    }
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("Cannot write the roster " + file, e);
        }
    }

    private static String skills(Person person) {
        return person.skills().stream()
                .map(skill -> skill.name() + ":" + skill.level())
                .collect(Collectors.joining("、"));
    }

    /** Days in a row are written as a span: 周一至周五 06:00-19:00；周日 06:00-19:00. */
    private static String week(Person person) {
        StringBuilder text = new StringBuilder();
        List<Integer> days = person.days();
        int first = 0;
        for (int i = 0; i < days.size(); i++) {
            boolean last = i == days.size() - 1 || days.get(i + 1) != days.get(i) + 1;
            if (last) {
                String from = WEEK.get(days.get(first) - 1);
                String span = first == i ? from : from + "至" + WEEK.get(days.get(i) - 1);
                text.append(text.isEmpty() ? "" : "；").append(span).append(' ').append(HOURS);
                first = i + 1;
            }
        }
        return text.toString();
    }

    private static String yes(boolean value) {
        return value ? "是" : "否";
    }

    private static String number(int value) {
        return value == 0 ? "" : Integer.toString(value);
    }
}
