package org.gigstation.assignment;

/** Whether a person may be matched at all. */
public enum Standing {
    ACTIVE,
    /** Consent for matching is missing or was withdrawn. */
    NO_CONSENT,
    /** Asked for no more offers. */
    OPTED_OUT,
    /** Deletion asked for: matching stops, the wage ledger survives until its lock ends. */
    RESTRICTED
}
