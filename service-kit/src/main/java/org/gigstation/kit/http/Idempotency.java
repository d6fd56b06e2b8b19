package org.gigstation.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
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
import java.util.UUID;
import org.gigstation.kit.identity.Caller;
import org.gigstation.kit.time.Ids;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Lets a client repeat a write whose answer it did not see: the same {@code Idempotency-Key} with the same request gets the same answer, with
 * another request 422, and while the first one runs 409. Answers are kept for a day; answers of our own failure are not kept. When the service
 * dies between the effect and the answer, a repetition after fifteen seconds gets 208: done, answer lost (see {@link WriteInHand}).
 */
@ApplicationScoped
class Idempotency {

    private static final String HEADER = "Idempotency-Key";
    private static final String HELD = "gig.idempotency.key";
    private static final Set<String> WRITES = Set.of("POST", "PUT", "PATCH", "DELETE");
    private static final Set<String> KEPT_HEADERS =
            Set.of(HttpHeaders.LOCATION, HttpHeaders.ETAG, HttpHeaders.CONTENT_TYPE);

    private static final Logger LOG = Logger.getLogger(Idempotency.class);
    private static final String REPLAYED = "Idempotency-Replayed";
    /** Source: RFC 5842, 7.1. */
    private static final int ALREADY_REPORTED = 208;

    private final IdempotentRequests requests;
    private final WriteInHand.Held write;
    private final Caller caller;
    private final Ids ids;
    private final ObjectMapper json;

    Idempotency(IdempotentRequests requests, WriteInHand.Held write, Caller caller, Ids ids, ObjectMapper json) {
        this.requests = requests;
        this.write = write;
        this.caller = caller;
        this.ids = ids;
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
        UUID run = ids.next();
        var standing = requests.claim(caller.id(), key, hash(request), run);
        switch (standing.kind()) {
            case NEW -> {
                request.setProperty(HELD, run);
                write.take(run);
            }
            case RUNNING ->
                throw CommonProblem.CONFLICT.because(
                        "the first request with this " + HEADER + " still runs; ask again shortly");
            case OTHER_REQUEST ->
                throw CommonProblem.NOT_POSSIBLE.because(
                        "this " + HEADER + " came with another request before; take a new one");
            case ANSWERED -> {
                return replay(standing.answer());
            }
            case DONE_WITHOUT_ANSWER -> {
                return doneBefore();
            }
            default -> throw new IllegalStateException("no such standing");
        }
        return null;
    }

    @ServerResponseFilter
    void after(ContainerRequestContext request, ContainerResponseContext response) throws JsonProcessingException {
        if (!(request.getProperty(HELD) instanceof UUID run)) {
            return;
        }
        if (write.isLost()) {
            refuse(response);
        } else if (response.getStatus() >= 500) {
            giveBack(run);
        } else {
            keep(run, response);
        }
    }

    /** What cannot be given back lapses by itself; the answer is a failure already and stays the one that says which. */
    private void giveBack(UUID run) {
        try {
            requests.forget(run);
        } catch (IllegalStateException e) {
            LOG.warnf("a key was not given back: %s", e.getCause().getClass().getSimpleName());
        }
    }

    /** The effect stands whether its answer can be kept or not, so trouble here must not turn a good answer into a failure. */
    private void keep(UUID run, ContainerResponseContext response) throws JsonProcessingException {
        Map<String, String> headers = new TreeMap<>();
        KEPT_HEADERS.stream()
                .filter(response.getHeaders()::containsKey)
                .forEach(name -> headers.put(name, response.getHeaderString(name)));
        String body = response.getEntity() == null ? null : json.writeValueAsString(response.getEntity());
        try {
            requests.answered(
                    run, new IdempotentRequests.Answer(response.getStatus(), json.writeValueAsString(headers), body));
        } catch (IllegalStateException e) {
            LOG.warnf(
                    "an answer was given but not kept: %s",
                    e.getCause().getClass().getSimpleName());
        }
    }

    /** Another run of this request went on when this one was thought dead, and its effect is the one that counts. */
    private static void refuse(ContainerResponseContext response) {
        var problem = CommonProblem.CONFLICT.because("a repetition of this request has overtaken it; ask again");
        response.setStatus(problem.getStatusCode());
        response.setEntity(problem, null, HttpProblem.MEDIA_TYPE);
    }

    private static Response doneBefore() {
        return Response.status(ALREADY_REPORTED)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Map.of(
                        "done",
                        true,
                        "detail",
                        "已经办好，原答复未能送达 · done at the first request, whose answer was lost; read it again"))
                .header(REPLAYED, "effect")
                .build();
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
        return response.header(REPLAYED, "true").build();
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
