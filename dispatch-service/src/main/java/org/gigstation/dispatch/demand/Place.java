package org.gigstation.dispatch.demand;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;

/** Whose posts on which day. */
public record Place(UUID demandId, LocalDate date) {

    private static final char AT = '@';

    /** The place's name where one string is wanted; {@link #ofLine} reads it. */
    public String line() {
        return demandId.toString() + AT + date;
    }

    /** The demands of places, in their order: with {@link #dates}, what {@code unnest(?, ?::date[])} takes. */
    public static UUID[] demandIds(Collection<Place> places) {
        return places.stream().map(Place::demandId).toArray(UUID[]::new);
    }

    /** The days of places, in their order. */
    public static String[] dates(Collection<Place> places) {
        return places.stream().map(place -> place.date().toString()).toArray(String[]::new);
    }

    public static Place ofLine(String line) {
        int at = line.indexOf(AT);
        return new Place(UUID.fromString(line.substring(0, at)), LocalDate.parse(line.substring(at + 1)));
    }
}
