package org.gigstation.registry.labourer;

import java.time.LocalDate;

/**
 * What a person has agreed to for one purpose, the newest version.
 *
 * @param version counts from 1 per purpose; every change makes a new one
 * @param insuredSumFen the sum agreed for accident cover (保险法 34), 0 for other purposes
 * @param validUntil last valid day; consent is refreshed yearly
 */
public record Consent(Purpose purpose, int version, boolean granted, long insuredSumFen, LocalDate validUntil) {

    /** Each purpose is agreed to apart (PIPL 14, 29). */
    public enum Purpose {
        DISPATCH,
        SMS,
        INSURANCE
    }

    public boolean isValidOn(LocalDate day) {
        return granted && !validUntil.isBefore(day);
    }
}
