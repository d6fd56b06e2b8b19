package org.gigstation.dispatch.offer;

import java.time.LocalDate;
import java.util.UUID;
import org.gigstation.dispatch.demand.Demand;
import org.gigstation.dispatch.demand.Place;

/**
 * Somebody who is to be asked.
 *
 * @param lineId the phone line that reaches them
 * @param reason JSON, why this person
 * @param partnerId with whom they come or not at all, or {@code null}
 * @param tripId the bus whose seat is counted on, or {@code null}
 * @param lenderCode the station that lends this person, or {@code null} for the station's own
 */
public record Invitee(
        UUID labourerId,
        UUID lineId,
        LocalDate birthDate,
        Demand demand,
        LocalDate date,
        String reason,
        UUID partnerId,
        boolean leader,
        UUID tripId,
        String lenderCode) {

    public Place place() {
        return new Place(demand.id(), date);
    }
}
