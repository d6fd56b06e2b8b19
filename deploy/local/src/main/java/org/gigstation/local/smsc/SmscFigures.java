package org.gigstation.local.smsc;

/**
 * Counts since the beginning of the journal.
 *
 * @param submitted parts accepted from the station
 * @param delivered parts whose positive receipt the station acknowledged
 * @param failed parts whose negative receipt the station acknowledged
 * @param answers typed into handsets
 * @param unacknowledgedAnswers answers the station has not yet taken over
 * @param handsets phones that ever got a message or answered
 */
public record SmscFigures(
        long submitted, long delivered, long failed, long answers, long unacknowledgedAnswers, long handsets) {}
