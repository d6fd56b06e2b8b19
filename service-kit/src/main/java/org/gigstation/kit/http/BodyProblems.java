package org.gigstation.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gigstation.kit.http.ProblemKind.Fault;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** JSON that cannot be read: says where, and never repeats what stood there. */
class BodyProblems {

    private static final Pattern FIELD_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,39}");

    @ServerExceptionMapper(priority = Priorities.USER - 100)
    Response unreadable(JsonProcessingException e) {
        return of(e).toResponse();
    }

    /** Named apart, because the server has an answer of its own for it. */
    @ServerExceptionMapper(priority = Priorities.USER - 100)
    Response wrongType(MismatchedInputException e) {
        return of(e).toResponse();
    }

    /** Where it is and what is wanted there; the exception's own words repeat what was typed, so they are not told. */
    static HttpProblem of(JsonProcessingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return problemAt(unknown, "不认识的字段 · there is no such field; remove it");
        }
        if (e instanceof MismatchedInputException mismatch) {
            return problemAt(mismatch, wantedBy(mismatch.getTargetType()));
        }
        var place = e.getLocation();
        String where = place == null ? "" : " at line " + place.getLineNr() + ", column " + place.getColumnNr();
        return CommonProblem.MALFORMED_BODY.because("JSON 格式不正确 · not valid JSON" + where);
    }

    /** A number or a yes-or-no that is not there fails in the same way as one of another type. */
    private static String wantedBy(Class<?> type) {
        String name = type == null ? "another type" : type.getSimpleName();
        return type != null && type.isPrimitive()
                ? "缺少，或类型、格式不对 · missing, or not readable as " + name
                : "类型或格式不对 · not readable as " + name;
    }

    private static HttpProblem problemAt(JsonMappingException e, String detail) {
        return CommonProblem.INVALID_VALUE.because(
                detail + ": " + pointerOf(e), List.of(new Fault(pointerOf(e), detail)));
    }

    private static String pointerOf(JsonMappingException e) {
        return e.getPath().stream().map(BodyProblems::stepOf).collect(Collectors.joining("/", "/", ""));
    }

    /** A name that no field of ours could have is somebody's text, and may be somebody. */
    private static String stepOf(JsonMappingException.Reference step) {
        if (step.getFieldName() == null) {
            return String.valueOf(step.getIndex());
        }
        return FIELD_NAME.matcher(step.getFieldName()).matches() ? step.getFieldName() : "?";
    }
}
