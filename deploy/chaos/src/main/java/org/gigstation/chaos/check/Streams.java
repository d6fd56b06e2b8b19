package org.gigstation.chaos.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gigstation.chaos.check.Violation.Kind;

/** Compares outbox, topic and inbox: nothing lost, nothing invented, each key in order, each event taken once. */
public final class Streams {
    private Streams() {}

    /** A row of an outbox. */
    public record Written(String eventId, String topic, String key, long position) {}

    /** A record in a topic; the offset orders the records of one partition. */
    public record Told(String eventId, String topic, String key, int partition, long offset) {}

    /** A consumer, the topics it reads, and the events its inbox or its dead letters hold. */
    public record Reader(String consumer, Set<String> topics, Map<String, Integer> taken) {}

    /** @param foreign ids of records that were put into the topics on purpose */
    public static List<Violation> lostOrInvented(List<Written> written, List<Told> told, Set<String> foreign) {
        Set<String> inTopics = told.stream().map(Told::eventId).collect(Collectors.toSet());
        Set<String> inOutbox = written.stream().map(Written::eventId).collect(Collectors.toSet());
        List<Violation> found = new ArrayList<>();
        written.stream()
                .filter(event -> !inTopics.contains(event.eventId()))
                .map(event -> Violation.of(Kind.LOST, "event %s never reached %s", event.eventId(), event.topic()))
                .forEach(found::add);
        told.stream()
                .filter(event -> !inOutbox.contains(event.eventId()) && !foreign.contains(event.eventId()))
                .map(event -> Violation.of(Kind.INVENTED, "event %s in %s", event.eventId(), event.topic()))
                .forEach(found::add);
        return found;
    }

    /** Repeats are allowed; the first telling of each event must keep the order of its key. */
    public static List<Violation> outOfOrder(List<Written> written, List<Told> told) {
        Map<String, Written> byId =
                written.stream().collect(Collectors.toMap(Written::eventId, Function.identity(), (one, same) -> one));
        Map<String, Long> last = new HashMap<>();
        Set<String> seen = new HashSet<>();
        List<Violation> found = new ArrayList<>();
        told.stream()
                .sorted(java.util.Comparator.comparing(Told::topic)
                        .thenComparing(Told::partition)
                        .thenComparing(Told::offset))
                .filter(event -> byId.containsKey(event.eventId()) && seen.add(event.eventId()))
                .forEach(event -> {
                    long position = byId.get(event.eventId()).position();
                    Long before = last.put(event.topic() + event.key(), position);
                    if (before != null && before > position) {
                        found.add(Violation.of(
                                Kind.ORDER_INVERSION,
                                "%s key %s: event %s",
                                event.topic(),
                                event.key(),
                                event.eventId()));
                    }
                });
        return found;
    }

    /** Every distinct event of its topics is in the inbox, or among the dead letters, exactly once. */
    public static List<Violation> notTakenOnce(Reader reader, List<Told> told) {
        List<Violation> found = new ArrayList<>();
        told.stream()
                .filter(event -> reader.topics().contains(event.topic()))
                .map(Told::eventId)
                .distinct()
                .forEach(id -> {
                    int times = reader.taken().getOrDefault(id, 0);
                    if (times != 1) {
                        Kind kind = times == 0 ? Kind.LOST : Kind.DUPLICATED;
                        found.add(
                                Violation.of(kind, "event %s was taken %d times by %s", id, times, reader.consumer()));
                    }
                });
        return found;
    }
}
