package org.gigstation.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkiverse.resteasy.problem.validation.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.gigstation.kit.events.Unavailability;
import org.gigstation.kit.http.ProblemKind.Fault;
import org.jboss.logging.Logger;

/** Gives every problem that a library made the type and title of the catalogue, and validation faults their pointers. */
@ApplicationScoped
class ProblemCatalogue implements ProblemPostProcessor {

    private static final Logger LOG = Logger.getLogger(ProblemCatalogue.class);

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        if (problem.getType() != null) {
            log(problem.getStatusCode(), context);
            return problem;
        }
        if (context.cause instanceof JsonProcessingException unreadable) {
            return BodyProblems.of(unreadable);
        }
        CommonProblem kind = kindOf(problem, context);
        log(kind.status(), context);
        return kind.because(detailOf(problem, kind), faultsOf(problem));
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
    private static String detailOf(HttpProblem problem, CommonProblem kind) {
        if (kind.status() >= 500) {
            return kind == CommonProblem.UNAVAILABLE
                    ? "请稍后重试 · try again in a few seconds; a write may be repeated with the same Idempotency-Key"
                    : "请联系管理员 · tell the station's administrator the time of this answer";
        }
        boolean ownWords = problem.getDetail() != null && problem.getStatusCode() == kind.status();
        return ownWords ? problem.getDetail() : kind.title();
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
