package org.gigstation.chaos.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gigstation.chaos.check.Messages.Arrived;

/** What the message centre wrote down: the history that no service of ours had a hand in. */
final class Journal {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<Arrived> arrived = new ArrayList<>();
    private final Map<String, Integer> typed = new HashMap<>();
    private final Map<String, Integer> acknowledged = new HashMap<>();
    private final Map<String, List<Carriage>> carried = new HashMap<>();
    /** By number, the answers that are not acknowledged yet. */
    private final Map<String, Map<String, Carriage>> underWay = new HashMap<>();

    /** An answer on its way, from the moment it was typed. */
    private record Carriage(Instant typed, Instant acknowledged, boolean overtaken) {

        Carriage overtake() {
            return new Carriage(typed, acknowledged, true);
        }

        Carriage end(Instant now) {
            return new Carriage(typed, now, overtaken);
        }

        boolean holds(Instant moment) {
            return moment.isAfter(typed) && moment.isBefore(acknowledged);
        }
    }

    private Journal() {}

    static Journal read(Path file) {
        Journal journal = new Journal();
        Map<String, String> numbers = new HashMap<>();
        try {
            for (String line : Files.readAllLines(file)) {
                JsonNode fact = JSON.readTree(line);
                String id = fact.get("id").asText();
                switch (fact.get("fact").asText()) {
                    case "submitted" -> {
                        journal.arrived.add(new Arrived(id, digest(fact)));
                        journal.asked(fact);
                    }
                    case "answered" -> {
                        numbers.put(id, local(fact.get("number").asText()));
                        journal.typed.merge(numbers.get(id), 1, Integer::sum);
                        journal.underWay
                                .computeIfAbsent(numbers.get(id), number -> new HashMap<>())
                                .put(id, new Carriage(at(fact), null, false));
                    }
                    case "acknowledged" -> journal.acknowledged(numbers.get(id), id, at(fact));
                    default -> {
                        // receipts say nothing about what was sent or typed
                    }
                }
            }
            return journal;
        } catch (IOException e) {
            throw new UncheckedIOException("The journal of the handsets is unreadable", e);
        }
    }

    List<Arrived> arrived() {
        return arrived;
    }

    int typed(String phone) {
        return typed.getOrDefault(phone, 0);
    }

    /**
     * Answers that another question overtook before they were acknowledged.
     *
     * @param inDoubt when questions were sent of which nobody knows whether they arrived
     */
    int ambiguous(String phone, List<Instant> inDoubt) {
        return (int) carried.getOrDefault(phone, List.of()).stream()
                .filter(one -> one.overtaken() || inDoubt.stream().anyMatch(one::holds))
                .count();
    }

    private void asked(JsonNode fact) {
        Map<String, Carriage> waiting = underWay.get(local(fact.get("number").asText()));
        if (waiting != null && fact.get("text").asText().contains("去回1")) {
            waiting.replaceAll((answer, carriage) -> carriage.overtake());
        }
    }

    private void acknowledged(String phone, String answer, Instant now) {
        acknowledged.merge(phone, 1, Integer::sum);
        carried.computeIfAbsent(phone, number -> new ArrayList<>())
                .add(underWay.get(phone).remove(answer).end(now));
    }

    int acknowledged(String phone) {
        return acknowledged.getOrDefault(phone, 0);
    }

    private static Instant at(JsonNode fact) {
        return Instant.parse(fact.get("at").asText());
    }

    /** The number as people of the country write it. */
    private static String local(String number) {
        return number.replaceFirst("^(\\+|00)?86", "");
    }

    /** Handset, text and part. Only a hash is ever printed. */
    private static String digest(JsonNode fact) {
        String identity = fact.get("number").asText()
                + fact.get("text").asText()
                + fact.get("part").asText();
        return Integer.toHexString(identity.hashCode());
    }
}
