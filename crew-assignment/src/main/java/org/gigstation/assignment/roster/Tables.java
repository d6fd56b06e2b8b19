package org.gigstation.assignment.roster;

/**
 * Everybody and everything that a day's lists are made from.
 *
 * @param base at most the points of each person that are the same on every line
 * @param reach the villages of each line
 */
record Tables(People people, Lines lines, int[] base, Households households, Costs costs, Pairs pairs, Reach[] reach) {}
