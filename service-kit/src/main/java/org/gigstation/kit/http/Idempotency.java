package org.gigstation.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.gigstation.kit.http.IdempotentRequests.Kind;
import org.gigstation.kit.http.IdempotentRequests.Standing;
import org.gigstation.kit.identity.Caller;
import org.gigstation.kit.time.Ids;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Lets a client repeat a write whose answer it did not see: the same {@code Idempotency-Key} with the same request gets the same answer, with
 * another request 422, and while the first one runs 409. Answers are kept for a day; answers of our own failure are not kept. When the service
 * dies between the effect and the answer, a repetition after fifteen seconds gets 208: done, answer lost (see {@link WriteInHand}). A write that
 * is {@link KeptWithEffect} claims its key with its effect; only when it came to none is the key claimed here, for the refusal.
 */
@ApplicationScoped
class Idempotency {

    private static final String HEADER = "Idempotency-Key";
    private static final String HELD = "gig.idempotency.key";
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,100}");
    private static final Set<String> WRITES = Set.of("POST", "PUT", "PATCH", "DELETE");
    private static final Logger LOG = Logger.getLogger(Idempotency.class);

    private final IdempotentRequests requests;
    private final KeptAnswers answers;
    private final WriteInHand.Held write;
    private final Instance<KeyedWrites.InHand> keyed;
    private final Caller caller;
    private final Ids ids;

    Idempotency(
            IdempotentRequests requests,
            KeptAnswers answers,
            WriteInHand.Held write,
            Instance<KeyedWrites.InHand> keyed,
            Caller caller,
            Ids ids) {
        this.requests = requests;
        this.answers = answers;
        this.write = write;
        this.keyed = keyed;
        this.caller = caller;
        this.ids = ids;
    }

    @ServerRequestFilter
    @Priority(Priorities.USER)
    Response before(ContainerRequestContext request, ResourceInfo resource) throws IOException {
        String key = request.getHeaderString(HEADER);
        if (key == null || !WRITES.contains(request.getMethod())) {
            return null;
        }
        if (!KEY.matcher(key).matches()) {
            throw CommonProblem.INVALID_VALUE.because(
                    HEADER + " has 1 to 100 printable ASCII characters; a UUID will do");
        }
        UUID run = ids.next();
        if (resource.getResourceMethod().isAnnotationPresent(KeptWithEffect.class)) {
            var keyedWrite = new KeyedWrite(new KeyedWrite.Key(caller.id(), key), hash(request), run);
            request.setProperty(HELD, keyedWrite);
            keyed.get().take(keyedWrite);
            return null;
        }
        Standing standing = requests.claim(caller.id(), key, hash(request), run);
        if (standing.kind() != Kind.NEW) {
            return answers.told(standing);
        }
        request.setProperty(HELD, run);
        write.take(run);
        return null;
    }

    @ServerResponseFilter
    void after(ContainerRequestContext request, ContainerResponseContext response) throws JsonProcessingException {
        if (request.getProperty(HELD) instanceof UUID run) {
            after(run, response);
        } else if (request.getProperty(HELD) instanceof KeyedWrite keyedWrite && !keyedWrite.isSettled()) {
            refused(keyedWrite, response);
        }
    }

    private void after(UUID run, ContainerResponseContext response) throws JsonProcessingException {
        if (write.isLost()) {
            refuse(response);
        } else if (response.getStatus() >= 500) {
            giveBack(run);
        } else {
            keep(run, response);
        }
    }

    /** Nothing was done. The refusal is kept like any answer, unless the key has one already. */
    private void refused(KeyedWrite keyedWrite, ContainerResponseContext response) throws JsonProcessingException {
        if (response.getStatus() >= 500) {
            return;
        }
        KeyedWrite.Key key = keyedWrite.key();
        Standing standing = requests.claim(key.principal(), key.value(), keyedWrite.hash(), keyedWrite.run());
        if (standing.kind() == Kind.NEW) {
            keep(keyedWrite.run(), response);
        } else {
            Response told = answers.toldOrProblem(standing);
            response.setStatus(told.getStatus());
            response.setEntity(told.getEntity(), null, told.getMediaType());
            told.getHeaders().forEach((name, values) -> response.getHeaders().put(name, values));
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
        IdempotentRequests.Answer answer = answers.of(response);
        try {
            requests.answered(run, answer);
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

    @Scheduled(every = "1h", delayed = "1m")
    void sweep() {
        requests.sweep();
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
