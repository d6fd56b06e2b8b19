package org.gigstation.chaos.fault;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.gigstation.chaos.evidence.Judge;
import org.gigstation.chaos.evidence.Pipe;
import org.gigstation.chaos.fault.Fault.Shots;
import org.gigstation.chaos.morning.Waiting;
import org.gigstation.chaos.stack.ChaosStack;

/** Records that nobody can take, among those that everybody needs. Each must end as a dead letter of each of its readers. */
public final class Poison {
    private static final Duration UNTIL_BURIED = Duration.ofSeconds(30);
    private static final List<String> BODIES =
            List.of("", "{", "\u0000\u0001", "[]", "{\"key\":42}", "{\"replyId\":\"nobody\"}", "null", "\"text\"");

    private Poison() {}

    public static Fault into(ChaosStack stack, Judge judge, String topic) {
        return new Named("poison into " + topic, () -> {
            try (Pipe pipe = new Pipe(stack.brokerAddress())) {
                Map<String, Long> before = pipe.deadLetters(topic);
                for (String body : BODIES) {
                    String id = UUID.randomUUID().toString();
                    judge.isForeign(id);
                    pipe.send(topic, UUID.randomUUID().toString(), id, "gig.nobody.knows.v1", body);
                }
                pipe.flush();
                long deadline = System.nanoTime() + UNTIL_BURIED.toNanos();
                Waiting.within(UNTIL_BURIED, () -> buried(pipe, topic, before) >= BODIES.size());
                long spent = UNTIL_BURIED.toNanos() - (deadline - System.nanoTime());
                System.Logger log = System.getLogger(Poison.class.getName());
                log.log(System.Logger.Level.DEBUG, "buried within {0} ms", TimeUnit.NANOSECONDS.toMillis(spent));
                return new Shots(BODIES.size(), (int) Math.min(BODIES.size(), buried(pipe, topic, before)));
            }
        });
    }

    /** The fewest letters any reader of the topic has buried since. */
    private static long buried(Pipe pipe, String topic, Map<String, Long> before) {
        return pipe.deadLetters(topic).entrySet().stream()
                .mapToLong(entry -> entry.getValue() - before.getOrDefault(entry.getKey(), 0L))
                .min()
                .orElse(0);
    }
}
