package org.gigstation.assignment.rulebook;

import java.util.Set;

/** The quantities of the cost terms, each 0 or more in the unit the rulebook gives. */
final class Quantities {

    private Quantities() {}

    static long road(Match m) {
        return (m.line().seatNeeded() ? m.walkMetres() : m.roadMetres()) / 100;
    }

    static long recentDays(Match m) {
        return m.labourer().history().daysWorkedLast14();
    }

    static long offeredTooSoon(Match m) {
        return 14 - Math.min(14, m.labourer().history().daysSinceLastOffer());
    }

    static long notMonitored(Match m) {
        return m.labourer().history().monitoredAndIdle() ? 0 : 1;
    }

    static long notWished(Match m) {
        Set<String> wished = m.labourer().wishes().workTypes();
        return wished.isEmpty() || wished.contains(m.line().workType()) ? 0 : 1;
    }

    static long newToCrew(Match m) {
        return m.line().site().enterpriseId().equals(m.labourer().history().lastEnterpriseId()) ? 0 : 1;
    }

    static long hoursAboveWarned(Match m) {
        return (Math.max(0, m.minutesThatDay() - m.frame().caps().dayMinutesWarn()) + 59) / 60;
    }

    static long spareLevels(Match m) {
        return m.line().skill() == null
                ? 0
                : Math.max(0, m.skillLevel() - m.line().skill().level());
    }

    static long changes(Match m) {
        String previous = m.frame().previousLineOf(m.labourer().id(), m.line().day());
        return previous == null || previous.equals(m.line().id()) ? 0 : 1;
    }

    static long queue(Match m) {
        return m.labourer().history().queueNumber();
    }
}
