package org.gigstation.chaos.fault;

import java.time.Duration;
import java.util.Map;
import java.util.Random;
import org.gigstation.chaos.fault.Fault.Shots;
import org.gigstation.chaos.morning.Waiting;
import org.gigstation.chaos.stack.Replica;
import org.gigstation.chaos.stack.Service;

/** Processes of ours that die or stop, at random times and at exact points. */
public final class Deaths {
    private static final Duration UNTIL_IT_FIRES = Duration.ofSeconds(20);
    private static final int LONGEST_DOWN_MILLIS = 1_500;
    private static final int LONGEST_FREEZE_MILLIS = 6_000;

    private Deaths() {}

    /** {@code kill -9} of one process at a random moment; it is started again at once, as a supervisor would. */
    public static Fault kill(Service service, Random random) {
        return new Named(service.name(), "kill -9 " + service.name(), () -> {
            Waiting.pause(random.nextInt(LONGEST_DOWN_MILLIS));
            Replica victim = anyOf(service, random);
            boolean killed = victim.kill();
            victim.launch(Map.of());
            victim.awaitReady();
            return Shots.of(killed);
        });
    }

    /** Every process of the service at once: nobody takes over. */
    public static Fault killAll(Service service) {
        return new Named(service.name(), "kill -9 of all of " + service.name(), () -> {
            boolean killed = service.replicas().stream().map(Replica::kill).reduce(true, Boolean::logicalAnd);
            service.heal();
            return Shots.of(killed);
        });
    }

    /** Stopped as by a long garbage collection, then going on as if nothing had happened. */
    public static Fault freeze(Service service, Random random) {
        return new Named(service.name(), "SIGSTOP " + service.name(), () -> {
            Replica victim = anyOf(service, random);
            boolean stopped = victim.freeze();
            Waiting.pause(1_000 + random.nextInt(LONGEST_FREEZE_MILLIS));
            boolean goesOn = victim.thaw();
            return Shots.of(stopped && goesOn);
        });
    }

    /** Dies when it next comes to this point of its code. */
    public static Fault at(Service service, String point) {
        return new Named(service.name(), service.name() + " dies " + point, () -> {
            service.points().arm(point);
            Waiting.within(UNTIL_IT_FIRES, () -> service.points().hasFired(point));
            boolean fired = service.points().disarm(point);
            if (fired) {
                Waiting.within(Duration.ofSeconds(5), () -> service.replicas().stream()
                        .anyMatch(replica -> !replica.isAlive()));
            }
            service.heal();
            return Shots.of(fired);
        });
    }

    private static Replica anyOf(Service service, Random random) {
        return service.replicas().get(random.nextInt(service.replicas().size()));
    }
}
