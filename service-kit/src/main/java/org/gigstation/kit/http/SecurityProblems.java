package org.gigstation.kit.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** No token, or none that is good: says so and not why, which would help only those who forge one. */
class SecurityProblems {

    private static final HttpProblem PROBLEM =
            CommonProblem.UNAUTHENTICATED.because("请登录后重试 · send Authorization: Bearer with a token of this realm");

    @ServerExceptionMapper(priority = Priorities.USER - 100)
    Response noToken(UnauthorizedException e) {
        return answer();
    }

    @ServerExceptionMapper(priority = Priorities.USER - 100)
    Response badToken(AuthenticationFailedException e) {
        return answer();
    }

    private static Response answer() {
        return Response.fromResponse(PROBLEM.toResponse())
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }
}
