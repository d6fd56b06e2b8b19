package org.gigstation.chaos.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.gigstation.chaos.check.Streams;
import org.gigstation.chaos.check.Streams.Reader;
import org.gigstation.chaos.check.Streams.Told;
import org.gigstation.chaos.check.Streams.Written;
import org.gigstation.chaos.check.Violation;
import org.gigstation.chaos.history.History;
import org.gigstation.chaos.morning.Township;
import org.gigstation.chaos.stack.ChaosStack;
import org.gigstation.chaos.stack.Service;
import org.gigstation.chaos.stack.Tables;

/** Gathers all histories of a quiet stack and lets the checkers compare them. */
public final class Judge {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** A relay tells within a second; what it has not told after ten it never will. */
    private static final String DUE = "published OR occurred_at < now() - interval '10 seconds'";

    private final ChaosStack stack;
    private final Township township;
    private final History history;
    private final Set<String> foreign = ConcurrentHashMap.newKeySet();

    public Judge(ChaosStack stack, Township township, History history) {
        this.stack = stack;
        this.township = township;
        this.history = history;
    }

    /** A record with this event id was put into a topic on purpose; no outbox knows it. */
    public void isForeign(String eventId) {
        foreign.add(eventId);
    }

    /** Everything that is wrong now, over all that happened since the stack began. */
    public List<Violation> violations() {
        try {
            List<Violation> found = new ArrayList<>(Effects.of(stack, township, history));
            found.addAll(events());
            return found;
        } catch (SQLException | ExecutionException e) {
            throw new IllegalStateException("The evidence is incomplete: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while reading evidence", e);
        }
    }

    private List<Violation> events() throws SQLException, ExecutionException, InterruptedException {
        List<Violation> found = new ArrayList<>();
        Map<Service, List<Written>> before = new HashMap<>();
        for (Service service : stack.services()) {
            before.put(service, written(service, DUE));
        }
        try (Pipe pipe = new Pipe(stack.brokerAddress())) {
            Map<String, List<Told>> told = new HashMap<>();
            for (String topic : pipe.topics()) {
                told.put(topic, pipe.read(topic));
            }
            for (Service service : stack.services()) {
                found.addAll(outbox(before.get(service), written(service, "true"), told));
            }
            for (var group : pipe.groups().entrySet()) {
                List<Told> taken = told.values().stream()
                        .flatMap(List::stream)
                        .filter(each -> isCommitted(each, group.getValue()))
                        .toList();
                found.addAll(Streams.notTakenOnce(reader(pipe, group.getKey(), told), known(taken)));
            }
        }
        return found;
    }

    /**
     * The house never sleeps entirely: what was told or due before the topics were read must be in them, and what is in them must have been
     * written by the time they were read.
     */
    private List<Violation> outbox(List<Written> before, List<Written> after, Map<String, List<Told>> told) {
        Set<String> topics = after.stream().map(Written::topic).collect(Collectors.toSet());
        List<Told> ours = told.entrySet().stream()
                .filter(entry -> topics.contains(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
        List<Violation> found = new ArrayList<>();
        Streams.lostOrInvented(before, ours, foreign).stream()
                .filter(violation -> violation.kind() == Violation.Kind.LOST)
                .forEach(found::add);
        Streams.lostOrInvented(after, ours, foreign).stream()
                .filter(violation -> violation.kind() == Violation.Kind.INVENTED)
                .forEach(found::add);
        found.addAll(Streams.outOfOrder(after, ours));
        return found;
    }

    private static boolean isCommitted(Told record, Map<TopicPartition, OffsetAndMetadata> committed) {
        OffsetAndMetadata place = committed.get(new TopicPartition(record.topic(), record.partition()));
        return place != null && record.offset() < place.offset();
    }

    /** Records that are events; others were put there on purpose and are counted by the row that did it. */
    private List<Told> known(List<Told> all) {
        return all.stream()
                .filter(each -> !each.eventId().isEmpty() && !foreign.contains(each.eventId()))
                .toList();
    }

    private List<Written> written(Service service, String condition) throws SQLException {
        try (Tables tables = Tables.of(stack, service.database())) {
            return tables.list(
                    "SELECT event_id, topic, event_key, position FROM outbox WHERE " + condition,
                    row -> new Written(row.getString(1), row.getString(2), row.getString(3), row.getLong(4)));
        }
    }

    private Reader reader(Pipe pipe, String group, Map<String, List<Told>> told)
            throws SQLException, ExecutionException, InterruptedException {
        String consumer = group.substring(group.indexOf("-service.") + "-service.".length());
        Set<String> topics = pipe.groups().get(group).keySet().stream()
                .map(partition -> partition.topic())
                .collect(Collectors.toSet());
        Map<String, Integer> taken = new HashMap<>();
        String service = group.substring(0, group.indexOf('.'));
        Service reading = stack.services().stream()
                .filter(each -> each.name().equals(service))
                .findFirst()
                .orElseThrow();
        try (Tables tables = Tables.of(stack, reading.database())) {
            tables.list("SELECT event_id FROM inbox WHERE consumer = ?", row -> row.getString(1), consumer)
                    .forEach(id -> taken.merge(id, 1, Integer::sum));
        }
        dead(pipe, topics, consumer, told).forEach(id -> taken.putIfAbsent(id, 1));
        return new Reader(group, topics, taken);
    }

    private static Set<String> dead(Pipe pipe, Set<String> topics, String consumer, Map<String, List<Told>> told) {
        Set<String> ids = new HashSet<>();
        for (String topic : topics) {
            String grave = topic + "." + consumer + Pipe.DEAD;
            if (told.containsKey(grave)) {
                pipe.bodies(grave).forEach(body -> ids.add(idBehind(body, told)));
            }
        }
        return ids;
    }

    private static String idBehind(String letter, Map<String, List<Told>> told) {
        try {
            JsonNode place = JSON.readTree(letter);
            return told.get(place.get("topic").asText()).stream()
                    .filter(each -> each.partition() == place.get("partition").asInt()
                            && each.offset() == place.get("offset").asLong())
                    .map(Told::eventId)
                    .findFirst()
                    .orElse("");
        } catch (IOException e) {
            throw new IllegalStateException("No dead letter of ours", e);
        }
    }
}
