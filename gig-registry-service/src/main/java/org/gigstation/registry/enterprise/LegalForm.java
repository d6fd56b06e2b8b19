package org.gigstation.registry.enterprise;

/** What an employer is in law. */
enum LegalForm {
    COMPANY,
    COOPERATIVE,
    FAMILY_FARM,
    INDIVIDUAL_BUSINESS,
    SOLE_PROPRIETORSHIP,
    PARTNERSHIP,
    VILLAGE_COLLECTIVE,
    PUBLIC_INSTITUTION
}
