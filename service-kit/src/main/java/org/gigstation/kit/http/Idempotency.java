package org.gigstation.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gigstation.kit.identity.Caller;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Lets a client repeat a write whose answer it did not see: the same {@code Idempotency-Key} with the same request gets the same answer, with
 * another request 422, and while the first one runs 409. Answers are kept for a day; answers of our own failure are not kept.
 */
@ApplicationScoped
class Idempotency {

    private static final String HEADER = "Idempotency-Key";
    private static final String HELD = "gig.idempotency.key";
    private static final Set<String> WRITES = Set.of("POST", "PUT", "PATCH", "DELETE");
    private static final Set<String> KEPT_HEADERS =
            Set.of(HttpHeaders.LOCATION, HttpHeaders.ETAG, HttpHeaders.CONTENT_TYPE);

    private final IdempotentRequests requests;
    private final Caller caller;
    private final ObjectMapper json;

    Idempotency(IdempotentRequests requests, Caller caller, ObjectMapper json) {
        this.requests = requests;
        this.caller = caller;
        this.json = json;
    }

    @ServerRequestFilter
    @Priority(Priorities.USER)
    Response before(ContainerRequestContext request) throws IOException {
        String key = request.getHeaderString(HEADER);
        if (key == null || !WRITES.contains(request.getMethod())) {
            return null;
        }
        if (!key.matches("[\\x21-\\x7E]{1,100}")) {
            throw CommonProblem.INVALID_VALUE.because(
                    HEADER + " has 1 to 100 printable ASCII characters; a UUID will do");
        }
        var standing = requests.claim(caller.id(), key, hash(request));
        switch (standing.kind()) {
            case NEW -> request.setProperty(HELD, key);
            case RUNNING ->
                throw CommonProblem.CONFLICT.because(
                        "the first request with this " + HEADER + " still runs; ask again shortly");
            case OTHER_REQUEST ->
                throw CommonProblem.NOT_POSSIBLE.because(
                        "this " + HEADER + " came with another request before; take a new one");
            case ANSWERED -> {
                return replay(standing.answer());
            }
            default -> throw new IllegalStateException("no such standing");
        }
        return null;
    }

    @ServerResponseFilter
    void after(ContainerRequestContext request, ContainerResponseContext response) throws JsonProcessingException {
        if (!(request.getProperty(HELD) instanceof String key)) {
            return;
        }
        if (response.getStatus() >= 500) {
            requests.forget(caller.id(), key);
            return;
        }
        Map<String, String> headers = new TreeMap<>();
        KEPT_HEADERS.stream()
                .filter(response.getHeaders()::containsKey)
                .forEach(name -> headers.put(name, response.getHeaderString(name)));
        String body = response.getEntity() == null ? null : json.writeValueAsString(response.getEntity());
        requests.answered(
                caller.id(),
                key,
                new IdempotentRequests.Answer(response.getStatus(), json.writeValueAsString(headers), body));
    }

    @Scheduled(every = "1h", delayed = "1m")
    void sweep() {
        requests.sweep();
    }

    private Response replay(IdempotentRequests.Answer answer) throws JsonProcessingException {
        var response = Response.status(answer.status());
        json.readValue(answer.headers(), new TypeReference<Map<String, String>>() {})
                .forEach(response::header);
        if (answer.body() != null) {
            response.entity(json.readTree(answer.body())).type(MediaType.APPLICATION_JSON_TYPE);
        }
        return response.header("Idempotency-Replayed", "true").build();
    }

    /** Bodies that are not JSON are large and streamed: their length stands for them. */
    private static String hash(ContainerRequestContext request) throws IOException {
        MessageDigest digest = sha256();
        digest.update((request.getMethod() + " "
                        + request.getUriInfo().getRequestUri().getRawPath() + " ")
                .getBytes(StandardCharsets.UTF_8));
        if (MediaType.APPLICATION_JSON_TYPE.isCompatible(request.getMediaType())) {
            byte[] body = request.getEntityStream().readAllBytes();
            request.setEntityStream(new ByteArrayInputStream(body));
            digest.update(body);
        } else {
            digest.update(String.valueOf(request.getLength()).getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
