package org.gigstation.dispatch.backfill;

import java.time.LocalDate;
import java.util.UUID;
import org.gigstation.dispatch.demand.Place;

/** A post for which somebody is to be looked for. */
record DuePost(UUID demandId, LocalDate date, String stationCode) {

    /** What is looked for at once: the people of one station for one day. */
    record Group(String stationCode, LocalDate date) {}

    Place place() {
        return new Place(demandId, date);
    }

    Group group() {
        return new Group(stationCode, date);
    }
}
