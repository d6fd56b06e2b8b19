package org.gigstation.kit.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;

/** How large a body may be, and which bodies are read before the request goes on. */
@ApplicationScoped
class BodyLimits {

    private final Settings settings;

    BodyLimits(Settings settings) {
        this.settings = settings;
    }

    @ConfigMapping(prefix = "gig.http.body")
    interface Settings {
        /** Largest body, unless its path says otherwise. */
        @WithDefault("1M")
        MemorySize limit();

        /** Larger bodies, by the beginning of a path: {@code gig.http.body.paths."/api/…/imports"=20M}. They are streamed. */
        Map<String, MemorySize> paths();

        /** How long a body may take to arrive. */
        @WithDefault("10S")
        Duration patience();
    }

    Duration patience() {
        return settings.patience();
    }

    /** Bytes that a body to this path may have. */
    long of(String path) {
        return settings.paths().entrySet().stream()
                .filter(entry -> path != null && path.startsWith(entry.getKey()))
                .mapToLong(entry -> entry.getValue().asLongValue())
                .max()
                .orElse(settings.limit().asLongValue());
    }

    /** Whether the body is read whole first. Large and multi-part ones are streamed to the resource that takes them. */
    boolean isRead(HttpServerRequest request) {
        boolean hasBody = announced(request) > 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
        return hasBody && !isStreamed(request);
    }

    private boolean isStreamed(HttpServerRequest request) {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        return of(request.path()) > settings.limit().asLongValue() || type != null && type.startsWith("multipart/");
    }

    /** Bytes by {@code Content-Length}; 0 without one. */
    static long announced(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException e) {
            return Long.MAX_VALUE;
        }
    }

    static HttpProblem tooLarge(long limit) {
        return CommonProblem.TOO_LARGE.because("请减小内容 · at most " + limit + " bytes here");
    }
}
