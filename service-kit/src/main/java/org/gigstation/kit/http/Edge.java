package org.gigstation.kit.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The first that sees a request, before anybody asks who sends it: turns away what no honest client sends, and reads bodies without keeping a
 * worker waiting for a slow sender.
 */
@ApplicationScoped
class Edge {

    /** Ahead of authentication and of every handler of Quarkus. */
    private static final int FIRST = 10_000;
    /** Milliseconds for a client to finish a body that is refused, so that it reads the answer instead of a broken connection. */
    private static final long FAREWELL_MILLIS = 3_000;

    private final BodyLimits limits;
    private final List<String> anyText;

    /** @param anyText beginnings of paths that gateways call with what a handset wrote, whatever that is: a refusal would lose it */
    Edge(BodyLimits limits, @ConfigProperty(name = "gig.http.any-text.paths") Optional<List<String>> anyText) {
        this.limits = limits;
        this.anyText = anyText.orElse(List.of());
    }

    void register(@Observes Filters filters) {
        filters.register(this::receive, FIRST);
    }

    private void receive(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        Optional<HttpProblem> fault =
                HonestRequest.faultOf(request, mayBeAnyText(request)).or(() -> tooLarge(request));
        if (fault.isPresent()) {
            turnAway(exchange, fault.get());
        } else if (limits.isRead(request)) {
            new BodyReading(
                            exchange,
                            limits.of(request.path()),
                            limits.patience(),
                            problem -> turnAway(exchange, problem))
                    .begin();
        } else {
            exchange.next();
        }
    }

    private boolean mayBeAnyText(HttpServerRequest request) {
        return request.path() != null && anyText.stream().anyMatch(request.path()::startsWith);
    }

    private Optional<HttpProblem> tooLarge(HttpServerRequest request) {
        long limit = limits.of(request.path());
        return BodyLimits.announced(request) > limit ? Optional.of(BodyLimits.tooLarge(limit)) : Optional.empty();
    }

    private static void turnAway(RoutingContext exchange, HttpProblem problem) {
        HttpServerRequest request = exchange.request();
        HttpServerResponse response = request.response();
        if (response.ended()) {
            return;
        }
        response.setStatusCode(problem.getStatusCode())
                .putHeader("Content-Type", HttpProblem.MEDIA_TYPE.toString())
                .putHeader("Connection", "close")
                .end(bodyOf(problem));
        if (request.isEnded()) {
            request.connection().close();
            return;
        }
        long farewell = exchange.vertx()
                .setTimer(FAREWELL_MILLIS, late -> request.connection().close());
        request.handler(chunk -> {});
        request.exceptionHandler(gone -> exchange.vertx().cancelTimer(farewell));
        request.endHandler(end -> {
            exchange.vertx().cancelTimer(farewell);
            request.connection().close();
        });
        request.resume();
    }

    private static Buffer bodyOf(HttpProblem problem) {
        var body = new JsonObject()
                .put("type", problem.getType().toString())
                .put("status", problem.getStatusCode())
                .put("title", problem.getTitle())
                .put("detail", problem.getDetail());
        problem.getParameters().forEach(body::put);
        return body.toBuffer();
    }
}
