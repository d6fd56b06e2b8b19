package org.gigstation.assignment;

/** Work a person already has, with any employer: it blocks its time, counts as hours, and has to be travelled from. */
public record Commitment(String id, Shift shift, GeoPoint site) {

    public Commitment {
        Checks.present(id, "commitment id");
        Checks.present(shift, "commitment " + id + " shift");
        Checks.present(site, "commitment " + id + " site");
    }
}
