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

    private Journal() {}

    static Journal read(Path file) {
        Journal journal = new Journal();
        Map<String, String> numbers = new HashMap<>();
        try {
            for (String line : Files.readAllLines(file)) {
                JsonNode fact = JSON.readTree(line);
                String id = fact.get("id").asText();
                switch (fact.get("fact").asText()) {
                    case "submitted" -> journal.arrived.add(new Arrived(id, digest(fact)));
                    case "answered" -> {
                        numbers.put(id, local(fact.get("number").asText()));
                        journal.typed.merge(numbers.get(id), 1, Integer::sum);
                    }
                    case "acknowledged" -> journal.acknowledged.merge(numbers.get(id), 1, Integer::sum);
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
