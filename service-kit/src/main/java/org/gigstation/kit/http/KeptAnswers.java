package org.gigstation.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gigstation.kit.http.IdempotentRequests.Answer;
import org.gigstation.kit.http.IdempotentRequests.Standing;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers as they are kept, and as they are given again. */
@ApplicationScoped
class KeptAnswers {

    static final String JSON_ALONE = "{\"Content-Type\":\"application/json;charset=UTF-8\"}";

    private static final Set<String> KEPT_HEADERS =
            Set.of(HttpHeaders.LOCATION, HttpHeaders.ETAG, HttpHeaders.CONTENT_TYPE);
    private static final String REPLAYED = "Idempotency-Replayed";
    /** Source: RFC 5842, 7.1. */
    private static final int ALREADY_REPORTED = 208;

    private final ObjectMapper json;

    KeptAnswers(ObjectMapper json) {
        this.json = json;
    }

    Answer of(ContainerResponseContext response) throws JsonProcessingException {
        Map<String, String> headers = new TreeMap<>();
        KEPT_HEADERS.stream()
                .filter(response.getHeaders()::containsKey)
                .forEach(name -> headers.put(name, response.getHeaderString(name)));
        String body = response.getEntity() == null ? null : json.writeValueAsString(response.getEntity());
        return new Answer(response.getStatus(), json.writeValueAsString(headers), body);
    }

    /** What a repetition is told that does not go on. */
    Response told(Standing standing) throws JsonProcessingException {
        return switch (standing.kind()) {
            case RUNNING ->
                throw CommonProblem.CONFLICT.because(
                        "the first request with this Idempotency-Key still runs; ask again shortly");
            case OTHER_REQUEST ->
                throw CommonProblem.NOT_POSSIBLE.because(
                        "this Idempotency-Key came with another request before; take a new one");
            case ANSWERED -> replay(standing.answer());
            case DONE_WITHOUT_ANSWER -> doneBefore();
            case NEW -> throw new IllegalStateException("what is new goes on");
        };
    }

    @ServerExceptionMapper
    Response repeated(KeyedWrites.Repeated repeated) throws JsonProcessingException {
        return toldOrProblem(repeated.standing());
    }

    /** The same where nobody maps a problem any more. */
    Response toldOrProblem(Standing standing) throws JsonProcessingException {
        try {
            return told(standing);
        } catch (HttpProblem problem) {
            return Response.status(problem.getStatusCode())
                    .type(HttpProblem.MEDIA_TYPE)
                    .entity(problem)
                    .build();
        }
    }

    private Response replay(Answer answer) throws JsonProcessingException {
        var response = Response.status(answer.status());
        json.readValue(answer.headers(), new TypeReference<Map<String, String>>() {})
                .forEach(response::header);
        if (answer.body() != null) {
            response.entity(json.readTree(answer.body())).type(MediaType.APPLICATION_JSON_TYPE);
        }
        return response.header(REPLAYED, "true").build();
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
}
