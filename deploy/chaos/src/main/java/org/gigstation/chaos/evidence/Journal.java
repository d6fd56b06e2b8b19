package org.gigstation.chaos.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    private final Map<String, Integer> ambiguous = new HashMap<>();
    /** By number, the answers that are not acknowledged yet, and whether a question has come since. */
    private final Map<String, Map<String, Boolean>> underWay = new HashMap<>();

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
                                .put(id, false);
                    }
                    case "acknowledged" -> journal.acknowledged(numbers.get(id), id);
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

    /** Answers that another question overtook before they were acknowledged. */
    int ambiguous(String phone) {
        return ambiguous.getOrDefault(phone, 0);
    }

    private void asked(JsonNode fact) {
        Map<String, Boolean> waiting = underWay.get(local(fact.get("number").asText()));
        if (waiting != null && fact.get("text").asText().contains("去回1")) {
            waiting.replaceAll((answer, overtaken) -> true);
        }
    }

    private void acknowledged(String phone, String answer) {
        acknowledged.merge(phone, 1, Integer::sum);
        if (underWay.get(phone).remove(answer)) {
            ambiguous.merge(phone, 1, Integer::sum);
        }
    }

    int acknowledged(String phone) {
        return acknowledged.getOrDefault(phone, 0);
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
