package org.gigstation.local.gateway;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.httpproxy.HttpProxy;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One address for people and programs: forwards the three prefixes, serves the console for everything else. */
public final class Gateway {
    private final HttpServer server;
    private final HttpClient client;

    private Gateway(HttpServer server, HttpClient client) {
        this.server = server;
        this.client = client;
    }

    /**
     * @param origins path prefix to the port of the service behind it
     * @param console directory of the built console; while it is missing a page with the addresses stands in
     * @param identityProvider origin the console may talk to besides our own
     */
    public static Gateway open(
            Vertx vertx, int port, Map<String, Integer> origins, Path console, String identityProvider) {
        HttpClient client = vertx.createHttpClient(new HttpClientOptions()
                .setMaxPoolSize(64)
                .setConnectTimeout(2_000)
                .setKeepAliveTimeout(30));
        Router router = Router.router(vertx);
        origins.forEach((prefix, origin) -> {
            HttpProxy proxy =
                    HttpProxy.reverseProxy(client).origin(origin, "localhost").addInterceptor(new Unavailable());
            router.route(prefix + "*").handler(context -> forward(proxy, context.request()));
        });
        Pages.mount(router, console, identityProvider);
        HttpServer server = vertx.createHttpServer(
                        new HttpServerOptions().setHost("localhost").setPort(port))
                .requestHandler(router);
        server.listen().toCompletionStage().toCompletableFuture().join();
        return new Gateway(server, client);
    }

    public void close() {
        server.close()
                .compose(closed -> client.close())
                .toCompletionStage()
                .toCompletableFuture()
                .orTimeout(5, TimeUnit.SECONDS)
                .join();
    }

    /** The service behind sees who really asked. */
    private static void forward(HttpProxy proxy, HttpServerRequest request) {
        request.headers()
                .set(
                        "X-Forwarded-Host",
                        request.authority() == null
                                ? "localhost"
                                : request.authority().toString())
                .set("X-Forwarded-Proto", "http")
                .set("X-Forwarded-For", request.remoteAddress().hostAddress());
        proxy.handle(request);
    }
}
