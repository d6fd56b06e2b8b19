package org.gigstation.dispatch.demand;

/** In which legal role the station acts for a demand. */
public enum LegalRole {
    PUBLIC_INFORMATION,
    INTERMEDIARY,
    COOPERATIVE,
    LICENSED_DISPATCH
}
