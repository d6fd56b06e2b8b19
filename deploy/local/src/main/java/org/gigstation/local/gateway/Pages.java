package org.gigstation.local.gateway;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.FileSystemAccess;
import io.vertx.ext.web.handler.StaticHandler;
import java.nio.file.Files;
import java.nio.file.Path;

/** The console's files, and its start page for every address that is none of them. */
final class Pages {
    private static final String WITHOUT_CONSOLE =
            """
            <!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>零工驿站 Gig Station</title>
            <style>body{font:18px/1.8 system-ui,"Noto Sans CJK SC",sans-serif;max-width:40rem;margin:15vh auto;color:#1d2b25}
            code{background:#eef3ef;padding:.1em .4em;border-radius:4px}</style>
            <h1>零工驿站 <small>Gig Station</small></h1>
            <p>服务已就绪。The services are up: <code>/api/registry/v1</code>, <code>/api/dispatch/v1</code>,
            <code>/api/notification/v1</code>.</p></html>
            """;

    private static final String CONFIG =
            """
            {"issuer":"%s/realms/gig","clientId":"gig-console"}
            """;

    private Pages() {}

    static void mount(Router router, Path console, String identityProvider) {
        router.route().handler(context -> protect(context, identityProvider));
        router.get("/config.json").handler(context -> context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .end(CONFIG.formatted(identityProvider)));
        router.get().handler(context -> Zipped.handle(context, console));
        StaticHandler files = StaticHandler.create(FileSystemAccess.ROOT, console.toString())
                .setCachingEnabled(false)
                .setDirectoryListing(false);
        router.get().handler(context -> {
            if (Files.isDirectory(console)) {
                files.handle(context);
            } else {
                context.next();
            }
        });
        router.get().handler(context -> startPage(context, console.resolve("index.html")));
    }

    private static void startPage(RoutingContext context, Path index) {
        if (context.normalizedPath().startsWith("/api/")) {
            context.fail(404);
            return;
        }
        context.response().putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=utf-8");
        if (Files.exists(index)) {
            context.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-cache").sendFile(index.toString());
        } else {
            context.response().end(WITHOUT_CONSOLE);
        }
    }

    private static void protect(RoutingContext context, String identityProvider) {
        context.response()
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Referrer-Policy", "same-origin")
                .putHeader("X-Frame-Options", "SAMEORIGIN")
                .putHeader(
                        "Content-Security-Policy",
                        "default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; "
                                + "font-src 'self' data:; connect-src 'self' %1$s; frame-src 'self' %1$s; "
                                        .formatted(identityProvider)
                                + "frame-ancestors 'self'; base-uri 'self'; object-src 'none'");
        context.next();
    }
}
