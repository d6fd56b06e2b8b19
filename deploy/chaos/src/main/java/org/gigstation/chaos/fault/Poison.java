package org.gigstation.chaos.fault;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gigstation.chaos.evidence.Judge;
import org.gigstation.chaos.evidence.Pipe;
import org.gigstation.chaos.fault.Fault.Shots;
import org.gigstation.chaos.morning.Waiting;
import org.gigstation.chaos.stack.ChaosStack;

/** Records that nobody can take, among those that everybody needs. Each must end as a dead letter of each of its readers. */
public final class Poison {
    private static final Duration UNTIL_BURIED = Duration.ofSeconds(30);
    private static final int LONGEST_PAUSE_MILLIS = 3_000;
    private static final List<String> BODIES =
            List.of("", "{", "\u0000\u0001", "[]", "{\"key\":42}", "{\"replyId\":\"nobody\"}", "null", "\"text\"");

    private Poison() {}

    /** One fault of each kind of body. */
    public static List<Fault> into(ChaosStack stack, Judge judge, java.util.Random random, String topic) {
        return BODIES.stream()
                .<Fault>map(body -> new Named(topic, "poison into " + topic + ": " + body, () -> {
                    Waiting.pause(random.nextInt(LONGEST_PAUSE_MILLIS));
                    return bury(stack, judge, topic, body);
                }))
                .toList();
    }

    private static Shots bury(ChaosStack stack, Judge judge, String topic, String body) {
        try (Pipe pipe = new Pipe(stack.brokerAddress())) {
            Map<String, Long> before = pipe.deadLetters(topic);
            String id = UUID.randomUUID().toString();
            judge.isForeign(id);
            pipe.send(topic, UUID.randomUUID().toString(), id, "gig.nobody.knows.v1", body);
            pipe.flush();
            return Shots.of(Waiting.within(UNTIL_BURIED, () -> buried(pipe, topic, before) > 0));
        }
    }

    /** The fewest letters any reader of the topic has buried since. */
    private static long buried(Pipe pipe, String topic, Map<String, Long> before) {
        return pipe.deadLetters(topic).entrySet().stream()
                .mapToLong(entry -> entry.getValue() - before.getOrDefault(entry.getKey(), 0L))
                .min()
                .orElse(0);
    }
}
