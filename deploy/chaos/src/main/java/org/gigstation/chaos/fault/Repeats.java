package org.gigstation.chaos.fault;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.function.Supplier;
import org.gigstation.chaos.evidence.Pipe;
import org.gigstation.chaos.fault.Fault.Shots;
import org.gigstation.chaos.morning.Waiting;
import org.gigstation.chaos.stack.ChaosStack;
import org.gigstation.chaos.stack.Replica;
import org.gigstation.chaos.stack.Service;

/** Events that come again: retold from the outbox, shuffled, or read anew from the beginning. */
public final class Repeats {
    private static final int SHUFFLED = 200;
    private static final Duration LATELY = Duration.ofMinutes(1);
    private static final Duration LONGEST_TALE = Duration.ofSeconds(10);

    private Repeats() {}

    /** What the service said lately, told again and again. */
    public static Fault retellLately(Service service) {
        return retell(service, () -> Instant.now().minus(LATELY));
    }

    /** Everything the service ever said. */
    public static Fault retell(Service service) {
        return retell(service, () -> Instant.EPOCH);
    }

    /** While it still tells, there is nothing to tell again, and we ask later. */
    private static Fault retell(Service service, Supplier<Instant> since) {
        return new Named(
                service.name(),
                service.name() + " tells its outbox again",
                () -> Shots.of(Waiting.within(
                        LONGEST_TALE, () -> tellsAgain(service.replicas().get(0), since.get()))));
    }

    private static boolean tellsAgain(Replica replica, Instant since) {
        try {
            return replica.command("/events/retell?since=" + since).body().matches(".*:[1-9][0-9]*\\}");
        } catch (IOException unanswered) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    /** Records of all topics, again and in a random order. */
    public static Fault shuffle(ChaosStack stack, Random random) {
        return new Named("topics", "events again, shuffled", () -> {
            try (Pipe pipe = new Pipe(stack.brokerAddress())) {
                return Shots.of(pipe.sendAgain(SHUFFLED, random) > 0);
            }
        });
    }

    /** The consumers of a service forget how far they had come. */
    public static Fault forget(ChaosStack stack, Service service) {
        return new Named(service.name(), service.name() + " reads every topic from 0", () -> {
            service.replicas().forEach(Replica::kill);
            boolean[] forgotten = new boolean[1];
            try (Pipe pipe = new Pipe(stack.brokerAddress())) {
                // the broker holds the places of a dead consumer until its session ends
                Waiting.within(Duration.ofSeconds(40), () -> forgotten[0] = pipe.forget(service.name() + "."));
            }
            service.heal();
            return Shots.of(forgotten[0]);
        });
    }
}
