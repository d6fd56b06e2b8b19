package org.gigstation.assignment;

/** Accident cover of a person on the days planned. */
public enum Cover {
    /** No consent to the sum insured, so nobody can file this person. */
    NO_CONSENT,
    /** Can be put on the list until the policy's cut-off. */
    CAN_BE_LISTED,
    /** Already on the filed list: may be sent even after the cut-off. */
    LISTED
}
