package org.gigstation.demo.station;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;

/**
 * The station's services over HTTP, as an operator's programs would call them. A call without an answer is repeated with the
 * same {@code Idempotency-Key}, so a service may die at any moment.
 */
public final class Station {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(500);
    /** What passes by itself: an earlier try still running is 409 with that one code, see {@link #passing}. */
    private static final Set<Integer> PASSING = Set.of(429, 502, 503, 504);

    private static final int CONFLICT = 409;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();
    private final String base;
    private final Tokens tokens;

    /** An answer: its status, its body as JSON ({@code MissingNode} for none), its entity tag and location. */
    public record Answer(int status, JsonNode body, String etag, String location) {
        public boolean ok() {
            return status / 100 == 2;
        }

        /** Whether it is a problem of this code: the last part of its type. */
        public boolean is(String problem) {
            return body.path("type").asText().endsWith(problem);
        }
    }

    /** A body to send: what it is and its bytes. */
    private record Content(String type, byte[] bytes) {}

    /**
     * @param base address of the gateway, without a slash at the end
     * @param issuer of the tokens
     */
    public Station(String base, String issuer) {
        this.base = base;
        this.tokens = new Tokens(http, issuer);
    }

    public JsonNode get(String user, String path) {
        return must("GET " + path, send(user, "GET", path, null, null)).body();
    }

    public Answer tryGet(String user, String path) {
        return send(user, "GET", path, null, null);
    }

    public Answer post(String user, String path, Object body) {
        return must("POST " + path, tryPost(user, path, body));
    }

    /** Like {@link #post}, for a refusal that is expected now and then. */
    public Answer tryPost(String user, String path, Object body) {
        return send(user, "POST", path, null, json(body));
    }

    public Answer tryPost(String user, String path, String etag, Object body) {
        return send(user, "POST", path, etag, json(body));
    }

    public Answer put(String user, String path, String etag, Object body) {
        return must("PUT " + path, send(user, "PUT", path, etag, json(body)));
    }

    /** Sends a file as it is. */
    public Answer upload(String user, String path, String contentType, byte[] file) {
        return must("POST " + path, tryUpload(user, path, contentType, file));
    }

    /** Like {@link #upload}, for what is refused. */
    public Answer tryUpload(String user, String path, String contentType, byte[] file) {
        return send(user, "POST", path, null, new Content(contentType, file));
    }

    private static Content json(Object body) {
        try {
            return new Content("application/json", JSON.writeValueAsBytes(body));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON: " + body, e);
        }
    }

    private static Answer must(String what, Answer answer) {
        if (!answer.ok()) {
            throw new IllegalStateException(what + " was answered " + answer.status() + ": " + answer.body());
        }
        return answer;
    }

    private Answer send(String user, String method, String path, String etag, Content content) {
        String key = UUID.randomUUID().toString();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                Answer answer = once(user, method, path, etag, content, key);
                if (!passing(answer) || System.nanoTime() > deadline) {
                    return answer;
                }
            } catch (IOException noAnswer) {
                if (System.nanoTime() > deadline) {
                    throw new IllegalStateException("No answer to " + method + " " + path + ": " + noAnswer, noAnswer);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted at " + method + " " + path, e);
            }
            pause();
        }
    }

    private static boolean passing(Answer answer) {
        return PASSING.contains(answer.status())
                || answer.status() == CONFLICT && answer.body().toString().contains("still runs");
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_TRIES.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted between two tries", e);
        }
    }

    private Answer once(String user, String method, String path, String etag, Content content, String key)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + tokens.of(user))
                .header("Accept", "application/json, application/problem+json");
        if (etag != null) {
            request.header("If-Match", etag);
        }
        if (content == null) {
            request.method(method, BodyPublishers.noBody());
        } else {
            request.header("Idempotency-Key", key)
                    .header("Content-Type", content.type())
                    .method(method, BodyPublishers.ofByteArray(content.bytes()));
        }
        HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        return new Answer(
                response.statusCode(),
                body(response),
                response.headers().firstValue("ETag").orElse(null),
                response.headers().firstValue("Location").orElse(null));
    }

    private static JsonNode body(HttpResponse<String> response) throws IOException {
        String type = response.headers().firstValue("Content-Type").orElse("");
        return type.contains("json") && !response.body().isEmpty()
                ? JSON.readTree(response.body())
                : MissingNode.getInstance();
    }
}
