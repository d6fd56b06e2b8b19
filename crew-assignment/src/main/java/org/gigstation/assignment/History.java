package org.gigstation.assignment;

/**
 * What fairness looks at. Never sex, ethnicity or pay.
 *
 * @param daysWorkedLast14 in the 14 days before the window
 * @param daysSinceLastOffer 14 and more count alike
 * @param monitoredAndIdle boosted by published public policy
 * @param lastEnterpriseId whose crew the person was in on the last worked day, or null
 * @param queueNumber order of arrival for "first come, first served"; unused otherwise
 */
public record History(
        int daysWorkedLast14,
        int daysSinceLastOffer,
        boolean monitoredAndIdle,
        String lastEnterpriseId,
        int queueNumber) {

    public static final History NONE = new History(0, 14, false, null, 0);

    public History {
        Checks.quantity(daysWorkedLast14, 0, 14, "days worked in the last 14");
        Checks.quantity(daysSinceLastOffer, 0, 100_000, "days since last offer");
        Checks.quantity(queueNumber, 0, 10_000_000, "queue number");
    }
}
