package org.gigstation.kit.identity;

/** The roles of the realm, for {@code @RolesAllowed}. */
public final class Roles {

    public static final String OPERATOR = "operator";
    public static final String STATION_ADMIN = "station-admin";
    public static final String ENTERPRISE = "enterprise";
    public static final String LIAISON = "liaison";
    public static final String COUNTY = "county";
    public static final String AUDITOR = "auditor";
    public static final String WORKER = "worker";
    public static final String SERVICE = "service";

    private Roles() {}
}
