package org.gigstation.assignment.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.gigstation.assignment.Calendar;
import org.gigstation.assignment.Caps;
import org.gigstation.assignment.DemandLine;
import org.gigstation.assignment.Labourer;
import org.gigstation.assignment.Window;
import org.gigstation.assignment.rulebook.Frame;
import org.gigstation.assignment.rulebook.Match;

/** The labourers of one day as arrays: what of the rulebook depends on the person and the day alone. */
final class People {

    final List<Labourer> source;
    final int[] village;
    /** Points that are the same on every line: fairness, policy, queue. */
    final int[] base;

    final int[] declined;
    final int[] maxLiftKg;
    final int[] radiusMetres;
    final long[] floorPayFen;
    final int[] usedMinutes;
    final int[] mostMinutes;
    final long[] freeFrom;
    final long[] freeTo;
    /** Epoch second by which a carer is home; the far future for everyone else. */
    final long[] homeBy;

    final int[] lastEnterprise;
    /** By skill, then person: 0 to 5. */
    final byte[][] level;
    /** By work type: who asked for it, or for nothing in particular. */
    final BitSet[] welcomes;
    /** Commitments, several windows or refused enterprises: the rulebook itself is asked. */
    final boolean[] intricate;

    People(List<Labourer> source, Ids villages, Ids skills, Ids enterprises, Ids workTypes) {
        this.source = source;
        int count = source.size();
        village = new int[count];
        base = new int[count];
        declined = new int[count];
        maxLiftKg = new int[count];
        radiusMetres = new int[count];
        floorPayFen = new long[count];
        usedMinutes = new int[count];
        mostMinutes = new int[count];
        freeFrom = new long[count];
        freeTo = new long[count];
        homeBy = new long[count];
        lastEnterprise = new int[count];
        intricate = new boolean[count];
        level = new byte[skills.size()][count];
        welcomes = new BitSet[workTypes.size()];
        for (int type = 0; type < welcomes.length; type++) {
            welcomes[type] = new BitSet(count);
        }
        for (int i = 0; i < count; i++) {
            Labourer labourer = source.get(i);
            village[i] = villages.get(labourer.villageId());
            lastEnterprise[i] = enterprises.get(labourer.history().lastEnterpriseId());
            skills(i, labourer, skills);
            wishes(i, labourer, workTypes);
        }
    }

    private void skills(int i, Labourer labourer, Ids skills) {
        for (Map.Entry<String, Integer> skill : labourer.skills().entrySet()) {
            int index = skills.get(skill.getKey());
            if (index != Ids.NONE) {
                level[index][i] = skill.getValue().byteValue();
            }
        }
    }

    private void wishes(int i, Labourer labourer, Ids workTypes) {
        maxLiftKg[i] = labourer.limits().maxLiftKg();
        radiusMetres[i] = labourer.wishes().radiusMetres();
        floorPayFen[i] = labourer.wishes().floorPayFen();
        if (labourer.wishes().workTypes().isEmpty()) {
            for (BitSet welcome : welcomes) {
                welcome.set(i);
            }
        }
        for (String type : labourer.wishes().workTypes()) {
            int index = workTypes.get(type);
            if (index != Ids.NONE) {
                welcomes[index].set(i);
            }
        }
    }

    /** @param lines at least one, all of that day */
    void fill(LocalDate day, Lines lines, Frame frame) {
        Caps caps = frame.caps();
        DemandLine anyLine = lines.source.get(0);
        Instant begin =
                Instant.ofEpochSecond(Arrays.stream(lines.startSecond).min().orElseThrow());
        Instant end = Instant.ofEpochSecond(Arrays.stream(lines.endSecond).max().orElseThrow());
        for (int i = 0; i < source.size(); i++) {
            Labourer labourer = source.get(i);
            Calendar calendar = labourer.calendar();
            declined[i] = Codes.declined(labourer, day, caps);
            boolean retired = labourer.person().ageOn(day) >= labourer.person().retirementAge();
            mostMinutes[i] = retired ? Math.min(caps.dayMinutesWarn(), caps.dayMinutesMost()) : caps.dayMinutesMost();
            base[i] = Costs.base(labourer, frame.weights());
            homeBy[i] = calendar.homeBy() == null
                    ? Long.MAX_VALUE
                    : day.atTime(calendar.homeBy()).atZone(frame.zone()).toEpochSecond();
            usedMinutes[i] = calendar.commitments().isEmpty()
                    ? 0
                    : new Match(labourer, anyLine, frame).minutesThatDay()
                            - anyLine.shift().minutes();
            hours(i, labourer, begin, end);
        }
    }

    /** Hours of other days are no hours of this one: nobody is asked about by the rulebook for having a tomorrow. */
    private void hours(int i, Labourer labourer, Instant begin, Instant end) {
        Calendar calendar = labourer.calendar();
        List<Window> windows = new ArrayList<>();
        for (Window window : calendar.windows()) {
            if (window.start().isBefore(end) && window.end().isAfter(begin)) {
                windows.add(window);
            }
        }
        intricate[i] = windows.size() > 1
                || !calendar.commitments().isEmpty()
                || !labourer.wishes().refusedEnterprises().isEmpty();
        freeFrom[i] = windows.isEmpty() ? Long.MAX_VALUE : Long.MIN_VALUE;
        freeTo[i] = Long.MAX_VALUE;
        if (windows.size() == 1) {
            freeFrom[i] = windows.get(0).start().getEpochSecond();
            freeTo[i] = windows.get(0).end().getEpochSecond();
        }
    }

    int count() {
        return source.size();
    }
}
