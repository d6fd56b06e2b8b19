package org.gigstation.kit.http;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gigstation.kit.identity.Caller;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * So many requests a second for each principal, per replica. Roles that do bulk work may save up more; a principal of several roles has the
 * widest of them. What machines call without a token is counted by its path.
 */
@ApplicationScoped
class RateLimit {

    /** Principals that are remembered; the one not seen longest is forgotten first and begins with a full bucket. */
    private static final int PRINCIPALS = 10_000;

    static final String LIMIT = "RateLimit-Limit";
    static final String RESET = "RateLimit-Reset";

    private static final long NANOS_PER_SECOND = 1_000_000_000L;

    private final Settings settings;
    private final Caller caller;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > PRINCIPALS;
        }
    };

    RateLimit(Settings settings, Caller caller) {
        this.settings = settings;
        this.caller = caller;
    }

    @ConfigMapping(prefix = "gig.http.rate")
    interface Settings extends Allowance {
        /** Roles with an allowance of their own. */
        Map<String, Allowance> roles();

        /** Beginnings of paths that machines call without a token: each has one allowance for all who call it. */
        Map<String, Allowance> paths();
    }

    interface Allowance {
        /** Requests a second, in the long run. */
        @WithDefault("20")
        int perSecond();

        /** Requests at once, after a silence. */
        @WithDefault("40")
        int burst();
    }

    /** After the roles are checked, before a repeated write is looked up. */
    @ServerRequestFilter
    @Priority(Priorities.AUTHORIZATION + 100)
    void count(ContainerRequestContext request) {
        Map.Entry<String, Allowance> share =
                shareOf(request.getUriInfo().getRequestUri().getPath());
        ConsumptionProbe probe = bucketOf(share).tryConsumeAndReturnRemaining(1);
        request.setProperty(LIMIT, share.getValue().burst());
        request.setProperty(RESET, seconds(probe.getNanosToWaitForReset()));
        if (!probe.isConsumed()) {
            throw refusal(seconds(probe.getNanosToWaitForRefill()));
        }
    }

    /** Source: draft-ietf-httpapi-ratelimit-headers-05. */
    @ServerResponseFilter
    void tell(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(RESET) instanceof Long seconds) {
            response.getHeaders().putSingle(LIMIT, request.getProperty(LIMIT));
            response.getHeaders().putSingle(RESET, seconds);
        }
    }

    private static long seconds(long nanos) {
        return (nanos + NANOS_PER_SECOND - 1) / NANOS_PER_SECOND;
    }

    private static HttpProblem refusal(long seconds) {
        var kind = CommonProblem.TOO_MANY_REQUESTS;
        return HttpProblem.builder(kind.because("请稍后再试 · wait " + seconds + " s, then go on"))
                .withHeader(HttpHeaders.RETRY_AFTER, seconds)
                .build();
    }

    private Map.Entry<String, Allowance> shareOf(String path) {
        return settings.paths().entrySet().stream()
                .filter(one -> path.startsWith(one.getKey()))
                .findFirst()
                .orElseGet(() -> Map.entry(caller.id(), allowance()));
    }

    private Bucket bucketOf(Map.Entry<String, Allowance> share) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(share.getKey(), first -> bucketWith(share.getValue()));
        }
    }

    private Allowance allowance() {
        return settings.roles().entrySet().stream()
                .filter(role -> caller.is(role.getKey()))
                .map(Map.Entry::getValue)
                .max(Comparator.comparingInt(Allowance::burst))
                .orElse(settings);
    }

    private static Bucket bucketWith(Allowance allowance) {
        return Bucket.builder()
                .addLimit(limit ->
                        limit.capacity(allowance.burst()).refillGreedy(allowance.perSecond(), Duration.ofSeconds(1)))
                .build();
    }
}
