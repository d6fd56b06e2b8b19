package org.gigstation.assignment;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Set;

/** A demand line in the words of a test; by default one light post at the first site, 8:00 to 16:00 on the first day. */
public final class LineBuilder {

    private final String id;
    private Site site = Given.SITE;
    private String workType = "blueberry";
    private LocalDate day = Given.DAY;
    private LocalTime from = LocalTime.of(8, 0);
    private int minutes = 8 * 60;
    private int headcount = 1;
    private long payFen = 14_000;
    private WorkCodes codes = WorkCodes.LIGHT;
    private SkillNeed skill;
    private int priority = 2;
    private CrewRule crew = CrewRule.ANY;
    private final Set<String> blocked = new HashSet<>();
    private boolean coverClosed;
    private boolean seatNeeded;

    LineBuilder(String id) {
        this.id = id;
    }

    public LineBuilder at(Site where) {
        site = where;
        return this;
    }

    public LineBuilder workType(String type) {
        workType = type;
        return this;
    }

    public LineBuilder on(LocalDate date) {
        day = date;
        return this;
    }

    public LineBuilder shift(int fromHour, int hours) {
        from = LocalTime.of(fromHour, 0);
        minutes = hours * 60;
        return this;
    }

    public LineBuilder minutes(int count) {
        minutes = count;
        return this;
    }

    public LineBuilder heads(int count) {
        headcount = count;
        return this;
    }

    public LineBuilder payFen(long fen) {
        payFen = fen;
        return this;
    }

    public LineBuilder codes(WorkCodes asked) {
        codes = asked;
        return this;
    }

    public LineBuilder needs(String code, int level) {
        skill = new SkillNeed(code, level);
        return this;
    }

    public LineBuilder priority(int priorityClass) {
        priority = priorityClass;
        return this;
    }

    public LineBuilder crew(int minimum, int peoplePerLeader) {
        crew = new CrewRule(minimum, peoplePerLeader);
        return this;
    }

    public LineBuilder blocks(String labourerId) {
        blocked.add(labourerId);
        return this;
    }

    public LineBuilder coverClosed() {
        coverClosed = true;
        return this;
    }

    public LineBuilder seatNeeded() {
        seatNeeded = true;
        return this;
    }

    public DemandLine build() {
        var start = day.atTime(from).atZone(Given.ZONE).toInstant();
        return new DemandLine(
                id,
                site,
                workType,
                day,
                new Shift(start, start.plusSeconds(60L * minutes)),
                headcount,
                payFen,
                codes,
                skill,
                priority,
                crew,
                blocked,
                coverClosed,
                seatNeeded);
    }
}
