package org.gigstation.assignment;

/** Where labourers start from. Travel is counted from the village's point, as nobody stores where a household sleeps. */
public record Village(String id, GeoPoint point) {

    public Village {
        Checks.present(id, "village id");
        Checks.present(point, "village " + id + " point");
    }
}
