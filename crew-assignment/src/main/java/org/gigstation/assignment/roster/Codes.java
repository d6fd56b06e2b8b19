package org.gigstation.assignment.roster;

import java.time.LocalDate;
import org.gigstation.assignment.Caps;
import org.gigstation.assignment.Cover;
import org.gigstation.assignment.DemandLine;
import org.gigstation.assignment.Labourer;
import org.gigstation.assignment.WorkCodes;
import org.gigstation.assignment.WorkLimits;

/** Work-type codes and declared limits as bits: a line asks, a person declines, and one AND decides. */
final class Codes {

    private static final int BENDING = 1;
    private static final int HEIGHTS = 1 << 1;
    private static final int CHEMICALS = 1 << 2;
    private static final int COLD_WATER = 1 << 3;
    private static final int NIGHT = 1 << 4;
    private static final int HAZARDOUS = 1 << 5;
    private static final int ADULTS_ONLY = 1 << 6;
    private static final int COVER_CLOSED = 1 << 7;

    private Codes() {}

    static int asked(DemandLine line) {
        WorkCodes codes = line.codes();
        return bit(codes.bending(), BENDING)
                | bit(codes.heights(), HEIGHTS)
                | bit(codes.chemicals(), CHEMICALS)
                | bit(codes.coldWater(), COLD_WATER)
                | bit(codes.night(), NIGHT)
                | bit(codes.hazardous(), HAZARDOUS)
                | bit(!codes.minorsAdmitted(), ADULTS_ONLY)
                | bit(line.coverClosed(), COVER_CLOSED);
    }

    static int declined(Labourer labourer, LocalDate day, Caps caps) {
        WorkLimits limits = labourer.limits();
        int age = labourer.person().ageOn(day);
        boolean minor = age < caps.adultAge();
        boolean retired = age >= labourer.person().retirementAge();
        return bit(limits.noBending(), BENDING)
                | bit(limits.noHeights(), HEIGHTS)
                | bit(limits.noChemicals(), CHEMICALS)
                | bit(limits.noColdWater(), COLD_WATER)
                | bit(limits.noNights(), NIGHT)
                | bit(minor || retired, HAZARDOUS)
                | bit(minor, ADULTS_ONLY)
                | bit(labourer.cover() != Cover.LISTED, COVER_CLOSED);
    }

    private static int bit(boolean on, int mask) {
        return on ? mask : 0;
    }
}
