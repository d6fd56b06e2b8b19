package org.gigstation.assignment.roster;

import java.util.Arrays;
import org.gigstation.assignment.Weights;
import org.gigstation.assignment.rulebook.Frame;

/**
 * What most pairs are decided by, one cache line for each person: a prefecture asks hundreds of millions of times, and each question that
 * looks in a dozen arrays waits for memory a dozen times. People and lines with anything out of the ordinary are not decided here.
 */
final class Cards {

    private static final int SHIFT = 4;
    private static final int RADIUS_METRES = 1;
    private static final int LIFT_KG = 2;
    private static final int FLOOR_PAY_FEN = 3;
    private static final int FREE_FROM_SECOND = 4;
    private static final int FREE_TO_SECOND = 5;
    private static final int SPARE_MINUTES = 6;
    private static final int HOME_BY_SECOND = 7;
    private static final int LAST_ENTERPRISE = 8;
    private static final int BASE_POINTS = 9;
    private static final int USED_MINUTES = 10;
    private static final int WELCOMES = 11;
    /** Three bits for each skill, ten to a word. */
    private static final int LEVELS = 12;

    private static final int SKILLS = 40;
    private static final int SKILLS_PER_WORD = 10;
    private static final int WORK_TYPES = 32;
    /** In the word of declined codes: this person needs the long way. */
    private static final int UNUSUAL = 1 << 31;

    private final int[] card;
    /** Where each person's card stands: by village and base cost, as lists are written, so that the next card is mostly the one that follows. */
    private final int[] place;

    private static final int LINE_SHIFT = 4;
    private static final int LINE_SKILL = 1;
    private static final int LINE_LEVEL = 2;
    private static final int LINE_LIFT_KG = 3;
    private static final int LINE_PAY_FEN = 4;
    private static final int LINE_START_SECOND = 5;
    private static final int LINE_END_SECOND = 6;
    private static final int LINE_MINUTES = 7;
    private static final int LINE_ENTERPRISE = 8;
    private static final int LINE_WORK_TYPE = 9;
    private static final int LINE_UNUSUAL = 10;

    /** The same for lines; codes asked for come first. */
    private final int[] lineCard;

    private final int newToCrew;
    private final int notWished;
    private final int perHourAbove8;
    private final int perSkillLevelSpare;
    private final int warnedMinutes;

    Cards(People people, Lines lines, Frame frame, Households households, int[] previous) {
        Weights weights = frame.weights();
        newToCrew = (int) weights.newToCrew();
        notWished = (int) weights.notWished();
        perHourAbove8 = (int) weights.perHourAbove8();
        perSkillLevelSpare = (int) weights.perSkillLevelSpare();
        warnedMinutes = frame.caps().dayMinutesWarn();
        long origin = Arrays.stream(lines.startSecond).min().orElse(0);
        boolean fits = people.level.length <= SKILLS && people.welcomes.length <= WORK_TYPES;
        lineCard = new int[lines.count() << LINE_SHIFT];
        for (int line = 0; line < lines.count(); line++) {
            writeLine(line << LINE_SHIFT, line, lines, origin, fits);
        }
        place = places(people);
        card = new int[fits ? people.count() << SHIFT : 0];
        for (int person = 0; person << SHIFT < card.length; person++) {
            boolean unusual = people.intricate[person] || households.has(person) || previous[person] != Ids.NONE;
            write(place[person], person, people, origin);
            card[place[person]] = people.declined[person] | (unusual ? UNUSUAL : 0);
        }
    }

    private static int[] places(People people) {
        long[] byBase = new long[people.count()];
        int[] next = new int[Arrays.stream(people.village).max().orElse(0) + 2];
        for (int person = 0; person < byBase.length; person++) {
            byBase[person] = (long) people.base[person] << 32 | person;
            next[people.village[person] + 1]++;
        }
        Arrays.parallelPrefix(next, Integer::sum);
        Arrays.sort(byBase);
        int[] place = new int[byBase.length];
        for (long one : byBase) {
            place[(int) one] = next[people.village[(int) one]]++ << SHIFT;
        }
        return place;
    }

    private void writeLine(int at, int line, Lines lines, long origin, boolean fits) {
        boolean unusual = lines.leaders[line]
                || !lines.demandLine(line).blockedLabourers().isEmpty();
        lineCard[at] = lines.asked[line];
        lineCard[at + LINE_SKILL] = lines.skill[line];
        lineCard[at + LINE_LEVEL] = lines.level[line];
        lineCard[at + LINE_LIFT_KG] = lines.liftKg[line];
        lineCard[at + LINE_PAY_FEN] = (int) Math.min(Integer.MAX_VALUE, lines.payFen[line]);
        lineCard[at + LINE_START_SECOND] = near(lines.startSecond[line], origin);
        lineCard[at + LINE_END_SECOND] = near(lines.endSecond[line], origin);
        lineCard[at + LINE_MINUTES] = lines.minutes[line];
        lineCard[at + LINE_ENTERPRISE] = lines.enterprise[line];
        lineCard[at + LINE_WORK_TYPE] = lines.workType[line];
        lineCard[at + LINE_UNUSUAL] = unusual || !fits ? 1 : 0;
    }

    /** Far times stay far. */
    private static int near(long second, long origin) {
        long apart = second == Long.MAX_VALUE || second == Long.MIN_VALUE ? second : second - origin;
        return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, apart));
    }

    private void write(int at, int person, People people, long origin) {
        card[at + RADIUS_METRES] = people.radiusMetres[person];
        card[at + LIFT_KG] = people.maxLiftKg[person];
        card[at + FLOOR_PAY_FEN] = (int) people.floorPayFen[person];
        card[at + FREE_FROM_SECOND] = near(people.freeFrom[person], origin);
        card[at + FREE_TO_SECOND] = near(people.freeTo[person], origin);
        card[at + SPARE_MINUTES] = people.mostMinutes[person] - people.usedMinutes[person];
        card[at + HOME_BY_SECOND] = near(people.homeBy[person], origin);
        card[at + LAST_ENTERPRISE] = people.lastEnterprise[person];
        card[at + BASE_POINTS] = people.base[person];
        card[at + USED_MINUTES] = people.usedMinutes[person];
        for (int type = 0; type < people.welcomes.length; type++) {
            card[at + WELCOMES] |= people.welcomes[type].get(person) ? 1 << type : 0;
        }
        for (int skill = 0; skill < people.level.length; skill++) {
            card[at + LEVELS + skill / SKILLS_PER_WORD] |= people.level[skill][person] << 3 * (skill % SKILLS_PER_WORD);
        }
    }

    /** Whether {@link #cost} can tell of this pair. */
    boolean usual(int person, int line) {
        return lineCard[(line << LINE_SHIFT) + LINE_UNUSUAL] == 0 && card[place[person]] >= 0;
    }

    boolean ofCrew(int person, int line) {
        return card[place[person] + LAST_ENTERPRISE] == lineCard[(line << LINE_SHIFT) + LINE_ENTERPRISE];
    }

    /** Points of the pair or {@link Pairs#FORBIDDEN}, as {@link Eligibility} and {@link Costs} have it. */
    int cost(int person, int line, int travel, int roadMetres, int roadMinutes) {
        int at = place[person];
        int to = line << LINE_SHIFT;
        int level = level(at, lineCard[to + LINE_SKILL]);
        boolean legal = (card[at] & lineCard[to]) == 0
                && level >= lineCard[to + LINE_LEVEL]
                && roadMetres <= card[at + RADIUS_METRES]
                && lineCard[to + LINE_START_SECOND] >= card[at + FREE_FROM_SECOND]
                && lineCard[to + LINE_END_SECOND] <= card[at + FREE_TO_SECOND]
                && lineCard[to + LINE_LIFT_KG] <= card[at + LIFT_KG]
                && lineCard[to + LINE_PAY_FEN] >= card[at + FLOOR_PAY_FEN]
                && lineCard[to + LINE_MINUTES] <= card[at + SPARE_MINUTES]
                && lineCard[to + LINE_END_SECOND] + 60L * roadMinutes <= card[at + HOME_BY_SECOND];
        return legal ? travel + card[at + BASE_POINTS] + extra(at, to, level) : Pairs.FORBIDDEN;
    }

    private int level(int at, int skill) {
        return skill == Ids.NONE
                ? 0
                : card[at + LEVELS + skill / SKILLS_PER_WORD] >>> 3 * (skill % SKILLS_PER_WORD) & 7;
    }

    private int extra(int at, int to, int level) {
        int points = card[at + LAST_ENTERPRISE] == lineCard[to + LINE_ENTERPRISE] ? 0 : newToCrew;
        points += (card[at + WELCOMES] >>> lineCard[to + LINE_WORK_TYPE] & 1) == 1 ? 0 : notWished;
        int over = lineCard[to + LINE_MINUTES] + card[at + USED_MINUTES] - warnedMinutes;
        points += over > 0 ? (over + 59) / 60 * perHourAbove8 : 0;
        return lineCard[to + LINE_SKILL] == Ids.NONE
                ? points
                : points + (level - lineCard[to + LINE_LEVEL]) * perSkillLevelSpare;
    }
}
