package org.gigstation.kit.http;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Holds streamed bodies of unknown length to the limit of their path. */
@ApplicationScoped
class BodyStream {

    private final BodyLimits limits;

    BodyStream(BodyLimits limits) {
        this.limits = limits;
    }

    @ServerRequestFilter
    @Priority(Priorities.AUTHORIZATION + 200)
    void hold(ContainerRequestContext request) {
        if (request.getLength() < 0 && request.hasEntity()) {
            long limit = limits.of(request.getUriInfo().getRequestUri().getPath());
            request.setEntityStream(new Counted(request.getEntityStream(), limit));
        }
    }

    private static final class Counted extends FilterInputStream {
        private final long limit;
        private long read;

        Counted(InputStream body, long limit) {
            super(body);
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int count = super.read(into, offset, length);
            count(count);
            return count;
        }

        private void count(int more) {
            read += Math.max(0, more);
            if (read > limit) {
                throw BodyLimits.tooLarge(limit);
            }
        }
    }
}
