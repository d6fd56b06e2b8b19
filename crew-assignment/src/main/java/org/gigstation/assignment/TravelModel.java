package org.gigstation.assignment;

/**
 * From a straight line to a mountain road.
 *
 * @param roadPercent road metres per 100 metres of straight line
 * @param metresPerMinute speed of a minibus on township roads
 */
public record TravelModel(int roadPercent, int metresPerMinute) {

    /** 1.4 × the straight line at 30 km/h: a station replaces it by what its roads are. */
    public static final TravelModel MOUNTAIN = new TravelModel(140, 500);

    public TravelModel {
        Checks.quantity(roadPercent, 100, 1_000, "road percent");
        Checks.quantity(metresPerMinute, 1, 10_000, "metres per minute");
    }

    public int roadMetres(GeoPoint from, GeoPoint to) {
        return Math.toIntExact(from.metresTo(to) * (long) roadPercent / 100);
    }

    public long minutes(GeoPoint from, GeoPoint to) {
        return (roadMetres(from, to) + metresPerMinute - 1L) / metresPerMinute;
    }
}
