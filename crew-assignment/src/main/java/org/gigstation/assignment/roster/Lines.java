package org.gigstation.assignment.roster;

import java.util.ArrayList;
import java.util.List;
import org.gigstation.assignment.DemandLine;

/** The lines of one day as arrays. A line that asks for leaders is two: its leaders' posts, and the others. */
public final class Lines {

    /** Index of the demand line in {@link #source}. */
    final int[] demand;

    final boolean[] leaders;
    final int[] seats;
    final int[] minutes;
    final long[] startSecond;
    final long[] endSecond;
    final int[] liftKg;
    final int[] asked;
    final int[] skill;
    final int[] level;
    final long[] payFen;
    final int[] enterprise;
    final int[] workType;
    final List<DemandLine> source;

    Lines(List<DemandLine> source, Ids skills, Ids enterprises, Ids workTypes) {
        this.source = source;
        List<int[]> parts = new ArrayList<>();
        for (int i = 0; i < source.size(); i++) {
            int headcount = source.get(i).headcount();
            int leading = source.get(i).crew().leadersFor(headcount);
            if (leading > 0) {
                parts.add(new int[] {i, leading, 1});
            }
            parts.add(new int[] {i, headcount - leading, 0});
        }
        int count = parts.size();
        demand = new int[count];
        leaders = new boolean[count];
        seats = new int[count];
        minutes = new int[count];
        startSecond = new long[count];
        endSecond = new long[count];
        liftKg = new int[count];
        asked = new int[count];
        skill = new int[count];
        level = new int[count];
        payFen = new long[count];
        enterprise = new int[count];
        workType = new int[count];
        for (int at = 0; at < count; at++) {
            demand[at] = parts.get(at)[0];
            seats[at] = parts.get(at)[1];
            leaders[at] = parts.get(at)[2] == 1;
            fill(at, source.get(demand[at]), skills, enterprises, workTypes);
        }
    }

    private void fill(int at, DemandLine line, Ids skills, Ids enterprises, Ids workTypes) {
        minutes[at] = line.shift().minutes();
        startSecond[at] = line.shift().start().getEpochSecond();
        endSecond[at] = line.shift().end().getEpochSecond();
        liftKg[at] = line.codes().liftKg();
        asked[at] = Codes.asked(line);
        skill[at] = line.skill() == null ? Ids.NONE : skills.put(line.skill().skill());
        level[at] = line.skill() == null ? 0 : line.skill().level();
        payFen[at] = line.payFen();
        enterprise[at] = enterprises.put(line.site().enterpriseId());
        workType[at] = workTypes.put(line.workType());
    }

    /** The day's demand lines, in the order of {@link #demandIndex}. */
    public List<DemandLine> source() {
        return source;
    }

    public int count() {
        return demand.length;
    }

    public DemandLine demandLine(int line) {
        return source.get(demand[line]);
    }

    /** Equal for the two parts of one demand line. */
    public int demandIndex(int line) {
        return demand[line];
    }

    public boolean leadersOnly(int line) {
        return leaders[line];
    }

    public int seatsOf(int line) {
        return seats[line];
    }

    public boolean[] seatNeeded() {
        boolean[] needed = new boolean[count()];
        for (int line = 0; line < needed.length; line++) {
            needed[line] = demandLine(line).seatNeeded();
        }
        return needed;
    }

    /** A fresh copy: posts per line. */
    public int[] seats() {
        return seats.clone();
    }
}
