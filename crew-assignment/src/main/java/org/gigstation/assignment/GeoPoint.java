package org.gigstation.assignment;

import org.gigstation.assignment.InvalidProblemException.Code;

/** A place on the map, WGS 84 degrees. */
public record GeoPoint(double latitude, double longitude) {

    private static final double EARTH_RADIUS_METRES = 6_371_008.8;

    public GeoPoint {
        if (!(latitude >= -90 && latitude <= 90)) {
            throw new InvalidProblemException(Code.COORDINATE_OUT_OF_RANGE, "latitude", latitude);
        }
        if (!(longitude >= -180 && longitude <= 180)) {
            throw new InvalidProblemException(Code.COORDINATE_OUT_OF_RANGE, "longitude", longitude);
        }
    }

    /** Great-circle distance (haversine), rounded to whole metres so that costs stay integers. */
    public int metresTo(GeoPoint other) {
        double north = Math.toRadians(other.latitude - latitude);
        double east = Math.toRadians(other.longitude - longitude);
        double chord = square(Math.sin(north / 2))
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * square(Math.sin(east / 2));
        return (int) Math.round(2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(chord))));
    }

    private static double square(double value) {
        return value * value;
    }
}
