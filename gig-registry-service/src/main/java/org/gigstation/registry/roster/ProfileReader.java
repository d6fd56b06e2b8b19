package org.gigstation.registry.roster;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gigstation.registry.labourer.Profile;
import org.gigstation.registry.labourer.Profile.Care;
import org.gigstation.registry.labourer.Profile.DatedWindow;
import org.gigstation.registry.labourer.Profile.Limits;
import org.gigstation.registry.labourer.Profile.Skill;
import org.gigstation.registry.labourer.Profile.Tag;
import org.gigstation.registry.labourer.Profile.Window;
import org.gigstation.registry.labourer.StatusTag;
import org.gigstation.registry.problem.Faults;
import org.gigstation.registry.problem.Unacceptable;

/** Reads what a person can, may and wants. A blank cell leaves that part of a profile as it is. */
final class ProfileReader {

    private static final Pattern SKILL = Pattern.compile("(.+?)(?:[:：]([0-9]+))?");
    private static final Pattern TAG = Pattern.compile("(.+?)(?:至([0-9./-]+))?");
    private static final int HIGHEST_LEVEL = 5;

    private final Map<String, String> skills;

    ProfileReader(Map<String, String> skills) {
        this.skills = skills;
    }

    UnaryOperator<Profile> read(RosterRow row, Faults faults) {
        List<Skill> known = RowReader.optional(row, RosterColumn.SKILLS, faults, this::skills);
        UnaryOperator<Limits> limits = limits(row, faults);
        List<Window> weekly = RowReader.optional(row, RosterColumn.WEEKLY, faults, Wording::weekly);
        List<DatedWindow> dated = RowReader.optional(row, RosterColumn.EXCEPTIONS, faults, Wording::exceptions);
        Double radius = RowReader.optional(row, RosterColumn.RADIUS, faults, text -> decimal(text, 0.5, 500));
        Long floorPay = RowReader.optional(row, RosterColumn.FLOOR_PAY, faults, RowReader::fen);
        Integer hours = RowReader.optional(row, RosterColumn.MAX_HOURS, faults, text -> whole(text, 1, 11));
        Care care = RowReader.optional(row, RosterColumn.CARE, faults, Wording::care);
        List<Tag> tags = RowReader.optional(row, RosterColumn.TAGS, faults, ProfileReader::tags);
        return old -> new Profile(
                orElse(known, old.skills()),
                limits.apply(old.limits()),
                orElse(weekly, old.weekly()),
                orElse(dated, old.exceptions()),
                orElse(radius, old.radiusKm()),
                orElse(floorPay, old.floorPayFen()),
                orElse(hours, old.maxHoursPerDay()),
                orElse(care, old.care()),
                orElse(tags, old.tags()));
    }

    private static UnaryOperator<Limits> limits(RosterRow row, Faults faults) {
        Boolean bending = flag(row, RosterColumn.NO_BENDING, faults);
        Integer lift = RowReader.optional(row, RosterColumn.MAX_LIFT, faults, text -> whole(text, 1, 100));
        Boolean pesticides = flag(row, RosterColumn.NO_PESTICIDES, faults);
        Boolean heights = flag(row, RosterColumn.NO_HEIGHTS, faults);
        Boolean nights = flag(row, RosterColumn.NO_NIGHTS, faults);
        Boolean coldWater = flag(row, RosterColumn.NO_COLD_WATER, faults);
        return old -> new Limits(
                orElse(bending, old.noBending()),
                orElse(lift, old.maxLiftKg()),
                orElse(pesticides, old.noPesticides()),
                orElse(heights, old.noHeights()),
                orElse(nights, old.noNights()),
                orElse(coldWater, old.noColdWater()));
    }

    private static Boolean flag(RosterRow row, RosterColumn column, Faults faults) {
        return RowReader.optional(row, column, faults, Wording::yes);
    }

    private List<Skill> skills(String text) {
        return each(text, part -> {
            Matcher skill = matched(SKILL, part);
            String code = Optional.ofNullable(skills.get(skill.group(1)))
                    .orElseThrow(() -> new Unacceptable("技能目录里没有 · not in the catalogue of skills"));
            return new Skill(code, skill.group(2) == null ? 1 : whole(skill.group(2), 1, HIGHEST_LEVEL));
        });
    }

    private static List<Tag> tags(String text) {
        return each(text, part -> {
            Matcher tag = matched(TAG, part);
            LocalDate until = tag.group(2) == null ? null : Wording.date(tag.group(2));
            return StatusTag.called(tag.group(1))
                    .map(code -> new Tag(code, until))
                    .orElseThrow(() -> new Unacceptable("没有这个标签 · there is no such tag"));
        });
    }

    private static <T> List<T> each(String text, Function<String, T> reading) {
        return Wording.parts(text, "、,，;；").stream().map(reading).distinct().toList();
    }

    private static Matcher matched(Pattern pattern, String part) {
        Matcher matcher = pattern.matcher(part);
        if (!matcher.matches()) {
            throw new Unacceptable("看不懂 · not understood");
        }
        return matcher;
    }

    private static int whole(String text, int least, int most) {
        if (!text.matches("[0-9]{1,4}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
            throw new Unacceptable(
                    "请填 " + least + " 到 " + most + " 的整数 · a whole number from " + least + " to " + most);
        }
        return Integer.parseInt(text);
    }

    private static double decimal(String text, double least, double most) {
        if (!text.matches("[0-9]{1,4}(\\.[0-9]{1,18})?")
                || new BigDecimal(text).doubleValue() < least
                || new BigDecimal(text).doubleValue() > most) {
            throw new Unacceptable("请填 " + least + " 到 " + most + " 的数 · a number from " + least + " to " + most);
        }
        return Double.parseDouble(text);
    }

    private static <T> T orElse(T told, T old) {
        return told == null ? old : told;
    }
}
