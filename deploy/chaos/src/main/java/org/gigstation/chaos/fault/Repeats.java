package org.gigstation.chaos.fault;

import java.time.Duration;
import java.util.Random;
import org.gigstation.chaos.evidence.Pipe;
import org.gigstation.chaos.fault.Fault.Shots;
import org.gigstation.chaos.morning.Waiting;
import org.gigstation.chaos.stack.ChaosStack;
import org.gigstation.chaos.stack.Replica;
import org.gigstation.chaos.stack.Service;

/** Events that come again: retold from the outbox, shuffled, or read anew from the beginning. */
public final class Repeats {
    private static final int SHUFFLED = 200;

    private Repeats() {}

    /** Everything the service ever said, told again. */
    public static Fault retell(Service service) {
        return new Named(service.name(), service.name() + " tells its outbox again", () -> {
            Replica replica = service.replicas().get(0);
            try {
                String told = replica.command("/events/retell?since=2020-01-01T00:00:00Z")
                        .body();
                return Shots.of(told.matches(".*:[1-9][0-9]*\\}"));
            } catch (java.io.IOException unanswered) {
                return Shots.MISS;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Shots.MISS;
            }
        });
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
