package org.gigstation.chaos.fault;

import java.util.Random;
import org.gigstation.chaos.fault.Fault.Shots;
import org.gigstation.chaos.morning.Waiting;
import org.gigstation.chaos.stack.Service;
import org.gigstation.chaos.stack.TcpProxy;
import org.gigstation.chaos.stack.TcpProxy.Wire;

/** One service cut from its database or from the broker, both ways or one way. */
public final class Wires {
    private static final int SHORTEST_MILLIS = 1_500;
    private static final int LONGEST_MILLIS = 6_000;

    private Wires() {}

    public static Fault fromDatabase(Service service, Wire how, Random random) {
        return cut(service.name(), "its database", service.toDatabase(), how, random);
    }

    public static Fault fromBroker(Service service, Wire how, Random random) {
        return cut(service.name(), "the broker", service.toBroker(), how, random);
    }

    private static Fault cut(String victim, String end, TcpProxy wire, Wire how, Random random) {
        return new Named(victim, victim + " cut from " + end + ", " + how, () -> {
            wire.cut(how);
            Waiting.pause(SHORTEST_MILLIS + random.nextInt(LONGEST_MILLIS - SHORTEST_MILLIS));
            boolean felt = wire.victims() > 0;
            wire.mend();
            return Shots.of(felt);
        });
    }
}
