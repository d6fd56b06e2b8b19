package org.gigstation.local.wall;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.handler.BodyHandler;
import io.vertx.ext.web.handler.StaticHandler;
import java.util.concurrent.TimeUnit;
import org.gigstation.local.smsc.SmscSimulator;

/** The wall of handsets: every phone of the simulated network, to look at and to answer from. */
public final class Wall {
    private static final long LONGEST_BODY = 16_384;

    private final HttpServer server;
    private final MessageStream stream;

    private Wall(HttpServer server, MessageStream stream) {
        this.server = server;
        this.stream = stream;
    }

    public static Wall open(Vertx vertx, SmscSimulator centre, int port) {
        Router router = Router.router(vertx);
        MessageStream stream = new MessageStream(centre.handsets());
        router.get("/api/stream").handler(stream::follow);
        router.route().handler(BodyHandler.create(false).setBodyLimit(LONGEST_BODY));
        new HandsetRoutes(centre).mount(router);
        router.route().handler(context -> {
            context.response()
                    .putHeader("X-Content-Type-Options", "nosniff")
                    .putHeader("Content-Security-Policy", "default-src 'self'");
            context.next();
        });
        router.get().handler(StaticHandler.create("wall").setCachingEnabled(false));
        HttpServer server = vertx.createHttpServer(
                        new HttpServerOptions().setHost("localhost").setPort(port))
                .requestHandler(router);
        server.listen().toCompletionStage().toCompletableFuture().join();
        return new Wall(server, stream);
    }

    public int port() {
        return server.actualPort();
    }

    public void close() {
        stream.close();
        server.close()
                .toCompletionStage()
                .toCompletableFuture()
                .orTimeout(5, TimeUnit.SECONDS)
                .join();
    }
}
