package org.gigstation.dispatch.matching;

import java.util.List;
import org.gigstation.assignment.Commitment;

/**
 * What dispatch itself knows of a person on the eve of a work date.
 *
 * @param commitments work agreed or offered around the day
 * @param daysWorked of the last 14
 * @param daysRunning worked without a rest day up to the eve
 * @param daysSinceOffer 14 and more count alike
 * @param lastEnterpriseId of the last worked day, or {@code null}
 */
record Past(
        List<Commitment> commitments, int daysWorked, int daysRunning, int daysSinceOffer, String lastEnterpriseId) {

    static final Past NONE = new Past(List.of(), 0, 0, 14, null);
}
