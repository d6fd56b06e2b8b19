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
    private static final String DATABASE = "PostgreSQL";
    private static final String BROKER = "the broker";
    private static final int LONGEST_FREEZE_MILLIS = 5_000;

    private Grounds() {}

    public static Fault killDatabase(ChaosStack stack) {
        return away(DATABASE, "kill -9", stack::databaseProcess, stack::startDatabase, 0);
    }

    public static Fault killBroker(ChaosStack stack) {
        return away(BROKER, "kill -9", stack::brokerProcess, stack::startBroker, 0);
    }

    public static Fault databaseAway(ChaosStack stack, Duration time) {
        return away(
                DATABASE, time.toSeconds() + " s away", stack::databaseProcess, stack::startDatabase, time.toMillis());
    }

    public static Fault brokerAway(ChaosStack stack, Duration time) {
        return away(BROKER, time.toSeconds() + " s away", stack::brokerProcess, stack::startBroker, time.toMillis());
    }

    public static Fault freezeDatabase(ChaosStack stack, Random random) {
        return freeze(DATABASE, stack::databaseProcess, random);
    }

    public static Fault freezeBroker(ChaosStack stack, Random random) {
        return freeze(BROKER, stack::brokerProcess, random);
    }

    /** The message centre cuts every session, as when it is restarted. */
    public static Fault dropSessions(ChaosStack stack) {
        return new Named("message centre", "the message centre drops its sessions", () -> {
            int bound = stack.centre().boundSessions();
            stack.centre().dropSessions();
            boolean dropped = bound > 0
                    && Waiting.within(
                            Duration.ofSeconds(20), () -> stack.centre().boundSessions() >= bound);
            return Shots.of(dropped);
        });
    }

    private static Fault away(String victim, String how, Supplier<ChildProcess> process, Runnable start, long millis) {
        return new Named(victim, victim + " " + how, () -> {
            boolean killed = Family.of(process.get().pid()).kill();
            Waiting.pause(millis);
            startAgain(victim, start);
            return Shots.of(killed);
        });
    }

    /** What a killed server leaves behind, a port or a segment of memory, may take a moment to go. */
    private static void startAgain(String victim, Runnable start) {
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
            throw new IllegalStateException(victim + " did not start again", last[0]);
        }
    }

    private static Fault freeze(String victim, Supplier<ChildProcess> process, Random random) {
        return new Named(victim, "SIGSTOP " + victim, () -> {
            Family family = Family.of(process.get().pid());
            boolean stopped = family.stop();
            Waiting.pause(1_000 + random.nextInt(LONGEST_FREEZE_MILLIS));
            return Shots.of(family.goOn() && stopped);
        });
    }
}
