package org.gigstation.kit.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * Takes in one body on the event loop and hands the request on when it is whole. Eight hundred senders of one byte a second would otherwise
 * hold every worker thread.
 */
final class BodyReading {

    private final RoutingContext exchange;
    private final HttpServerRequest request;
    private final long limit;
    private final Duration patience;
    private final Consumer<HttpProblem> refusal;
    private final Buffer body = Buffer.buffer();
    private long deadline;
    private boolean over;

    /** @param limit bytes */
    BodyReading(RoutingContext exchange, long limit, Duration patience, Consumer<HttpProblem> refusal) {
        this.exchange = exchange;
        this.request = exchange.request();
        this.limit = limit;
        this.patience = patience;
        this.refusal = refusal;
    }

    void begin() {
        deadline = exchange.vertx()
                .setTimer(
                        patience.toMillis(),
                        late -> refuse(CommonProblem.TOO_SLOW.because(
                                "请重新发送 · the body was not whole after " + patience.toSeconds() + " s; send it again")));
        request.handler(this::take);
        request.exceptionHandler(gone -> finish());
        request.endHandler(end -> pass());
        if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            request.response().writeContinue();
        }
        request.resume();
    }

    private void take(Buffer chunk) {
        if (over) {
            return;
        }
        if (body.length() + chunk.length() > limit) {
            refuse(BodyLimits.tooLarge(limit));
        } else {
            body.appendBuffer(chunk);
        }
    }

    private void pass() {
        if (finish()) {
            ((RoutingContextInternal) exchange).setBody(body);
            exchange.next();
        }
    }

    private void refuse(HttpProblem problem) {
        if (finish()) {
            refusal.accept(problem);
        }
    }

    /** True for the first that ends the reading. */
    private boolean finish() {
        boolean first = !over;
        over = true;
        exchange.vertx().cancelTimer(deadline);
        return first;
    }
}
