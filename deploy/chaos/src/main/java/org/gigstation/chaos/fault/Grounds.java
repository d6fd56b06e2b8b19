package org.gigstation.chaos.fault;

import java.time.Duration;
import java.util.Random;
import java.util.function.Supplier;
import org.gigstation.chaos.fault.Fault.Shots;
import org.gigstation.chaos.morning.Waiting;
import org.gigstation.chaos.stack.ChaosStack;
import org.gigstation.chaos.stack.Family;
import org.gigstation.local.process.ChildProcess;

/** PostgreSQL, the broker and the message centre: killed, stopped, away. */
public final class Grounds {
    private static final Duration UNTIL_IT_STARTS = Duration.ofSeconds(60);
    private static final int LONGEST_FREEZE_MILLIS = 5_000;

    private Grounds() {}

    public static Fault killDatabase(ChaosStack stack) {
        return away("kill -9 PostgreSQL", stack::databaseProcess, stack::startDatabase, 0);
    }

    public static Fault killBroker(ChaosStack stack) {
        return away("kill -9 the broker", stack::brokerProcess, stack::startBroker, 0);
    }

    public static Fault databaseAway(ChaosStack stack, Duration time) {
        return away(
                "PostgreSQL away " + time.toSeconds() + " s",
                stack::databaseProcess,
                stack::startDatabase,
                time.toMillis());
    }

    public static Fault brokerAway(ChaosStack stack, Duration time) {
        return away(
                "the broker away " + time.toSeconds() + " s",
                stack::brokerProcess,
                stack::startBroker,
                time.toMillis());
    }

    public static Fault freezeDatabase(ChaosStack stack, Random random) {
        return freeze("SIGSTOP PostgreSQL", stack::databaseProcess, random);
    }

    public static Fault freezeBroker(ChaosStack stack, Random random) {
        return freeze("SIGSTOP the broker", stack::brokerProcess, random);
    }

    /** The message centre cuts every session, as when it is restarted. */
    public static Fault dropSessions(ChaosStack stack) {
        return new Named("the message centre drops its sessions", () -> {
            int bound = stack.centre().boundSessions();
            stack.centre().dropSessions();
            boolean dropped = bound > 0
                    && Waiting.within(
                            Duration.ofSeconds(20), () -> stack.centre().boundSessions() >= bound);
            return Shots.of(dropped);
        });
    }

    private static Fault away(String name, Supplier<ChildProcess> process, Runnable start, long millis) {
        return new Named(name, () -> {
            boolean killed = Family.of(process.get().pid()).kill();
            Waiting.pause(millis);
            startAgain(name, start);
            return Shots.of(killed);
        });
    }

    /** What a killed server leaves behind, a port or a segment of memory, may take a moment to go. */
    private static void startAgain(String name, Runnable start) {
        RuntimeException[] last = new RuntimeException[1];
        boolean started = Waiting.within(UNTIL_IT_STARTS, () -> {
            try {
                start.run();
                return true;
            } catch (RuntimeException notYet) {
                last[0] = notYet;
                return false;
            }
        });
        if (!started) {
            throw new IllegalStateException("After " + name + " it did not start again", last[0]);
        }
    }

    private static Fault freeze(String name, Supplier<ChildProcess> process, Random random) {
        return new Named(name, () -> {
            Family family = Family.of(process.get().pid());
            boolean stopped = family.stop();
            Waiting.pause(1_000 + random.nextInt(LONGEST_FREEZE_MILLIS));
            return Shots.of(family.goOn() && stopped);
        });
    }
}
