package org.gigstation.notification.budget;

import java.time.LocalDate;

/**
 * A station's money for messages in one month, in fen.
 *
 * @param limitFen the month's budget, {@code null} when none was set: then nothing is held for money
 * @param spentFen billed so far this month
 * @param recentFen billed in the seven days before {@code today}
 */
public record Funds(Long limitFen, long spentFen, long recentFen, int alarmPercent, LocalDate today) {

    private static final int RECENT_DAYS = 7;

    /** Whether one more message of this cost stays within the budget. */
    public boolean cover(long costFen) {
        return limitFen == null || spentFen + costFen <= limitFen;
    }

    public Funds afterSpending(long costFen) {
        return new Funds(limitFen, spentFen + costFen, recentFen, alarmPercent, today);
    }

    /** What the month will cost: so far, what waits in the queue, and every day left like the mean of the last seven. */
    public long forecastFen(long queuedFen) {
        long daysLeft = today.lengthOfMonth() - today.getDayOfMonth();
        return spentFen + queuedFen + recentFen * daysLeft / RECENT_DAYS;
    }

    public boolean alarms() {
        return limitFen != null && spentFen * 100 >= limitFen * alarmPercent;
    }
}
