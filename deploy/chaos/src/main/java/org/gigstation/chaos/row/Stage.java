package org.gigstation.chaos.row;

import java.time.Duration;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.gigstation.chaos.evidence.Judge;
import org.gigstation.chaos.evidence.Liveness;
import org.gigstation.chaos.history.History;
import org.gigstation.chaos.morning.Calls;
import org.gigstation.chaos.morning.Morning;
import org.gigstation.chaos.morning.Township;
import org.gigstation.chaos.stack.ChaosStack;
import org.gigstation.chaos.stack.Service;

/**
 * All that a row plays on.
 *
 * @param absence how long a database or a broker stays away
 */
public record Stage(
        ChaosStack stack,
        Calls calls,
        Township township,
        History history,
        Judge judge,
        Liveness liveness,
        Random random,
        long seed,
        Duration absence,
        AtomicInteger rounds) {

    private static final int GROWERS = 2;
    private static final int OPERATORS = 2;

    Service registry() {
        return stack.service("registry");
    }

    Service dispatch() {
        return stack.service("dispatch");
    }

    Service notification() {
        return stack.service("notification");
    }

    /** The same, with a chance of its own. */
    Stage with(Random chance) {
        return new Stage(stack, calls, township, history, judge, liveness, chance, seed, absence, rounds);
    }

    /** The morning goes on where it stopped. */
    Morning begin() {
        Morning morning = new Morning(stack, calls, township, history, seed, rounds);
        morning.begin(GROWERS, OPERATORS);
        return morning;
    }
}
