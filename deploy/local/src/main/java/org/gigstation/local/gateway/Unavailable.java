package org.gigstation.local.gateway;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;

/** While a service is away, a client gets the 503 it may repeat, in the shape of every other error. */
final class Unavailable implements ProxyInterceptor {
    private static final String PROBLEM =
            """
            {"type":"https://gigstation.org/problems/service-unavailable","title":"Service unavailable","status":503,\
            "detail":"服务正在启动，请稍后重试 / The service is starting; try again in a moment"}""";

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        return context.sendRequest().recover(unreachable -> {
            ProxyResponse response = context.request().release().response();
            response.setStatusCode(503);
            response.putHeader("Content-Type", "application/problem+json");
            response.putHeader("Retry-After", "1");
            response.setBody(Body.body(Buffer.buffer(PROBLEM)));
            return Future.succeededFuture(response);
        });
    }
}
