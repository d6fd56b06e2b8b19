package org.gigstation.assignment;

/** Where an enterprise has its work done. */
public record Site(String id, String enterpriseId, GeoPoint point) {

    public Site {
        Checks.present(id, "site id");
        Checks.present(enterpriseId, "site " + id + " enterprise");
        Checks.present(point, "site " + id + " point");
    }
}
