package org.gigstation.chaos.morning;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.gigstation.chaos.stack.ChaosStack;
import org.gigstation.chaos.stack.Replica;

/** Calls the services as an ingress would: the replicas in turn, and never longer than people would wait. */
public final class Calls {
    static final Duration LONGEST = Duration.ofSeconds(12);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final ChaosStack stack;
    private final AtomicInteger turn = new AtomicInteger();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final Map<Integer, AtomicInteger> statuses = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<Long> answerMillis = new ConcurrentLinkedQueue<>();

    public Calls(ChaosStack stack) {
        this.stack = stack;
    }

    /** An answer; the body is {@code MissingNode} when it is not JSON. */
    public record Answer(int status, JsonNode body, String etag) {
        public boolean ok() {
            return status / 100 == 2;
        }
    }

    /** How often each status was answered since the last {@link #forget}. */
    public Map<Integer, AtomicInteger> statuses() {
        return statuses;
    }

    /** How long answers took since the last {@link #forget}, milliseconds. */
    public List<Long> answerMillis() {
        return List.copyOf(answerMillis);
    }

    public void forget() {
        statuses.clear();
        answerMillis.clear();
    }

    /** One try at one replica. */
    public Answer send(String service, String user, String method, String path, String key, String etag, Object body)
            throws IOException, InterruptedException {
        List<Replica> replicas = stack.service(service).replicas();
        Replica replica = replicas.get(Math.floorMod(turn.getAndIncrement(), replicas.size()));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(replica.url() + path))
                .timeout(LONGEST)
                .header("Authorization", "Bearer " + tokens.computeIfAbsent(user, stack::token))
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)));
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        if (etag != null) {
            request.header("If-Match", etag);
        }
        long before = System.nanoTime();
        HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        answerMillis.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - before));
        statuses.computeIfAbsent(response.statusCode(), each -> new AtomicInteger())
                .incrementAndGet();
        boolean json = response.headers().firstValue("Content-Type").orElse("").contains("json");
        return new Answer(
                response.statusCode(),
                json && !response.body().isEmpty() ? JSON.readTree(response.body()) : MissingNode.getInstance(),
                response.headers().firstValue("ETag").orElse(null));
    }

    /** What is to be read there now; nothing while it cannot be read. */
    public Optional<JsonNode> look(String service, String user, String path) {
        try {
            Answer answer = send(service, user, "GET", path, null, null, null);
            return answer.ok() ? Optional.of(answer.body()) : Optional.empty();
        } catch (IOException unreachable) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** For setting the scene, while nothing is broken: repeated until it is done. */
    public JsonNode must(String service, String user, String method, String path, Object body) {
        String key = java.util.UUID.randomUUID().toString();
        Answer last = null;
        for (int attempt = 0; attempt < 40; attempt++) {
            try {
                last = send(service, user, method, path, method.equals("GET") ? null : key, null, body);
                if (last.ok()) {
                    return last.body();
                }
                Thread.sleep(250);
            } catch (IOException notYet) {
                last = null;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted at " + path, e);
            }
        }
        throw new IllegalStateException("%s %s was answered %s"
                .formatted(method, path, last == null ? "by nobody" : last.status() + " " + last.body()));
    }
}
