package org.gigstation.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkiverse.resteasy.problem.validation.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.gigstation.kit.events.Unavailability;
import org.gigstation.kit.http.ProblemKind.Fault;
import org.jboss.logging.Logger;

/** Gives every problem that a library made the type and title of the catalogue, and validation faults their pointers. */
@ApplicationScoped
class ProblemCatalogue implements ProblemPostProcessor {

    private static final Logger LOG = Logger.getLogger(ProblemCatalogue.class);
    private static final int CAUSES = 6;

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        if (problem.getType() != null) {
            log(problem.getStatusCode(), context);
            return problem;
        }
        Optional<HttpProblem> worded = first(JsonProcessingException.class, context.cause)
                .map(BodyProblems::of)
                .or(() -> first(HttpProblem.class, context.cause));
        if (worded.isPresent()) {
            return worded.get();
        }
        CommonProblem kind = kindOf(problem, context);
        log(kind.status(), context);
        return kind.because(detailOf(problem, kind, context.cause), faultsOf(problem));
    }

    /** The server wraps what the reader of a body says into a bare 400, and what the reader of a query says into a bare 404. */
    private static <T> Optional<T> first(Class<T> kind, Throwable cause) {
        return Stream.iterate(cause, Objects::nonNull, Throwable::getCause)
                .limit(CAUSES)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }

    private static CommonProblem kindOf(HttpProblem problem, ProblemContext context) {
        if (Unavailability.is(context.cause)) {
            return CommonProblem.UNAVAILABLE;
        }
        return Collision.of(context.cause).orElseGet(() -> CommonProblem.ofStatus(problem.getStatusCode()));
    }

    private static void log(int status, ProblemContext context) {
        if (status >= 500) {
            LOG.errorf("%s%s", context.path, Failure.withoutWords(context.cause));
        }
    }

    /** Details of our own faults stay inside. */
    private static String detailOf(HttpProblem problem, CommonProblem kind, Throwable cause) {
        if (kind.status() >= 500) {
            return kind == CommonProblem.UNAVAILABLE
                    ? "请稍后重试 · try again in a few seconds; a write may be repeated with the same Idempotency-Key"
                    : "请联系管理员 · tell the station's administrator the time of this answer";
        }
        if (cause instanceof WebApplicationException) {
            return remedyOf(kind);
        }
        boolean ownWords = problem.getDetail() != null && problem.getStatusCode() == kind.status();
        return ownWords ? problem.getDetail() : kind.title();
    }

    /** Instead of the words of the server, which name classes and not what to do. */
    private static String remedyOf(CommonProblem kind) {
        return switch (kind) {
            case NOT_FOUND -> "请核对网址和编号 · check the address and the id in it; the OpenAPI document lists what there is";
            case METHOD_NOT_ALLOWED -> "请换一种方法 · use a method that the OpenAPI document lists for this address";
            case NOT_ACCEPTABLE -> "请修改 Accept · ask for a media type that the OpenAPI document lists for this address";
            case UNSUPPORTED_MEDIA_TYPE ->
                "请修改 Content-Type · send the media type that the OpenAPI document lists here";
            case INVALID_VALUE -> "请核对网址、参数和内容 · compare address, parameters and body with the OpenAPI document";
            default -> kind.title();
        };
    }

    private static List<Fault> faultsOf(HttpProblem problem) {
        return problem.getParameters().get("violations") instanceof Collection<?> violations
                ? violations.stream()
                        .map(Violation.class::cast)
                        .map(violation -> new Fault(pointerOf(violation.field), violation.message))
                        .toList()
                : List.of();
    }

    /** {@code days[0].headcount} becomes {@code /days/0/headcount}. */
    private static String pointerOf(String field) {
        return "/" + field.replace("[", ".").replace("]", "").replace('.', '/');
    }
}
