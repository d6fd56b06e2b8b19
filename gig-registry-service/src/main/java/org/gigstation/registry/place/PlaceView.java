package org.gigstation.registry.place;

/** A division; coordinates in degrees, {@code null} where none are known, {@code position} says how good they are. */
record PlaceView(
        String code,
        Place.Level level,
        String parentCode,
        String name,
        Double latitude,
        Double longitude,
        String position) {

    static PlaceView of(Place place) {
        return new PlaceView(
                place.code, place.level, place.parentCode, place.name, place.latitude, place.longitude, place.position);
    }
}
