package org.gigstation.demo.figures;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Reads every conversation on the wall and counts. */
final class HandsetCount {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final int PAGE = 200;
    private static final Duration ANSWERED_ONCE = Duration.ofSeconds(60);
    private static final String QUESTION = "回1";

    private final String wall;
    private final Instant since;
    private final List<Long> toResultMillis = new ArrayList<>();
    private long sent;
    private long delivered;
    private long replies;
    private long unanswered;

    private HandsetCount(String wall, Instant since) {
        this.wall = wall;
        this.since = since;
    }

    /** @param since messages before it belong to another morning */
    static HandsetFigures of(String wall, Instant since) {
        HandsetCount count = new HandsetCount(wall, since);
        String cursor = "";
        do {
            JsonNode page = count.page(cursor);
            page.get("handsets").forEach(handset -> count.read(handset.get("latest")));
            cursor = page.get("nextCursor").asText();
        } while (!cursor.isEmpty());
        return count.result();
    }

    private JsonNode page(String cursor) {
        URI uri = URI.create(wall + "/api/handsets?latest=10000&limit=" + PAGE + "&cursor=" + cursor);
        try {
            return JSON.readTree(HTTP.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString())
                    .body());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("The wall of handsets was not read: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while reading the wall", e);
        }
    }

    /**
     * A reply has its result when a message comes to the handset after it. The same word again within a minute, with no question in between, is
     * answered once: by the result of the first.
     */
    private void read(JsonNode messages) {
        List<Instant> waiting = new ArrayList<>();
        String said = "";
        Instant saidAt = Instant.MIN;
        for (JsonNode message : messages) {
            Instant at = Instant.parse(message.get("at").asText());
            if (at.isBefore(since)) {
                continue;
            }
            if (message.get("toHandset").asBoolean()) {
                sent++;
                delivered += message.get("settled").asBoolean() ? 1 : 0;
                waiting.forEach(
                        reply -> toResultMillis.add(Duration.between(reply, at).toMillis()));
                waiting.clear();
                if (message.get("text").asText().contains(QUESTION)) {
                    saidAt = Instant.MIN;
                }
            } else {
                String word = plain(message.get("text").asText());
                replies++;
                if (!waiting.isEmpty() || !word.equals(said) || at.isAfter(saidAt.plus(ANSWERED_ONCE))) {
                    waiting.add(at);
                }
                said = word;
                saidAt = at;
            }
        }
        unanswered += waiting.size();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private HandsetFigures result() {
        Collections.sort(toResultMillis);
        return new HandsetFigures(sent, delivered, replies, unanswered, quantile(0.5), quantile(0.99));
    }

    private long quantile(double share) {
        if (toResultMillis.isEmpty()) {
            return 0;
        }
        int index = (int) Math.ceil(share * toResultMillis.size()) - 1;
        return toResultMillis.get(Math.max(0, index));
    }
}
