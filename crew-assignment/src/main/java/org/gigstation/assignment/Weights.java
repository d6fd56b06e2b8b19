package org.gigstation.assignment;

import org.gigstation.assignment.InvalidProblemException.Code;

/**
 * What each cost term counts, in points per unit. One point is what ten metres of road cost by default. Configuration with a
 * date of effect; a station publishes them with its rule sheet.
 *
 * @param travelPer100Metres road from the village to the site, or walk to the pick-up
 * @param perRecentDay each day worked in the last 14
 * @param perDayOfferedTooSoon each day short of 14 since the last offer
 * @param notMonitored added to everyone who is not monitored-and-idle, so that those come first
 * @param notWished a work type the person did not ask for
 * @param newToCrew the person was not in this enterprise's crew on the last worked day
 * @param perHourAbove8 each hour begun above eight on one day
 * @param perSkillLevelSpare each level above the one asked for: masters are kept for posts that need them
 * @param perChange leaving what the previous plan said
 * @param perQueueNumber order of arrival; 0 except in "first come, first served"
 */
public record Weights(
        long travelPer100Metres,
        long perRecentDay,
        long perDayOfferedTooSoon,
        long notMonitored,
        long notWished,
        long newToCrew,
        long perHourAbove8,
        long perSkillLevelSpare,
        long perChange,
        long perQueueNumber) {

    /** Keeps every sum over 14 days × a million posts inside a long, priorities included. */
    public static final long MAX_WEIGHT = 1_000_000;

    public static final Weights FAIR = new Weights(10, 300, 100, 600, 400, 500, 300, 50, 5_000, 0);
    /** The published mode "first come, first served": arrival decides, then the road. */
    public static final Weights FIRST_COME = new Weights(1, 0, 0, 0, 0, 0, 0, 0, 5_000, 100);

    public Weights {
        long[] all = {
            travelPer100Metres,
            perRecentDay,
            perDayOfferedTooSoon,
            notMonitored,
            notWished,
            newToCrew,
            perHourAbove8,
            perSkillLevelSpare,
            perChange,
            perQueueNumber
        };
        for (long weight : all) {
            Checks.within(weight, 0, MAX_WEIGHT, Code.WEIGHT_OUT_OF_RANGE, "weight");
        }
    }
}
