package org.gigstation.registry.enterprise;

/** Where work is done. */
enum LocationType {
    FIELD,
    GREENHOUSE,
    ORCHARD,
    WORKSHOP,
    VILLAGE_PLANT,
    PLANT,
    HOME
}
