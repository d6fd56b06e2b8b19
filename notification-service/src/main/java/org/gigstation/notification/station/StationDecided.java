package org.gigstation.notification.station;

/** A station changed its rules or its money, in the transaction that is about to commit: what was held by the old ones may be free. */
public record StationDecided(String divisionCode) {}
