package org.gigstation.registry.station;

/** A station; {@code code} is the 9-digit code of its township. */
record StationView(String code, long version, String nameZh, String nameEn, String landline) {}
