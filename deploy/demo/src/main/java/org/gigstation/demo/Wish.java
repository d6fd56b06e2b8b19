package org.gigstation.demo;

import java.time.Duration;
import java.time.LocalDate;

/**
 * How large the morning is.
 *
 * @param households on the roster
 * @param enterprises that ask for pickers
 * @param positions asked for, all enterprises together
 * @param seed of everything invented
 * @param today day of registration, in the station's zone
 * @param slowestAnswer the slowest people answer after this time
 * @param answerWithin how long an offer stands
 */
public record Wish(
        int households,
        int enterprises,
        int positions,
        long seed,
        LocalDate today,
        Duration slowestAnswer,
        Duration answerWithin) {}
