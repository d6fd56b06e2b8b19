package org.gigstation.local.gateway;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Sends the gzipped copy that the console's build puts beside a file, to whoever takes it. Station lines are slow. */
final class Zipped {
    private static final String FOREVER = "public, max-age=31536000, immutable";

    /** By ending; the build zips no other files. */
    private static final Map<String, String> TYPES = Map.of(
            "js", "text/javascript",
            "css", "text/css",
            "html", "text/html",
            "json", "application/json",
            "svg", "image/svg+xml");

    private Zipped() {}

    static void handle(RoutingContext context, Path console) {
        String path = context.normalizedPath();
        Path copy = console.resolve("." + path + ".gz").normalize();
        String accepted = context.request().getHeader(HttpHeaders.ACCEPT_ENCODING);
        String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
        if (type == null
                || accepted == null
                || !accepted.contains("gzip")
                || !copy.startsWith(console)
                || !Files.isRegularFile(copy)) {
            context.next();
            return;
        }
        HttpServerResponse response = context.response()
                .putHeader(HttpHeaders.CONTENT_ENCODING, "gzip")
                .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .putHeader(HttpHeaders.CONTENT_TYPE, type + ";charset=utf-8");
        if (path.startsWith("/assets/")) {
            response.putHeader(HttpHeaders.CACHE_CONTROL, FOREVER); // their names hold a hash of what is inside
        }
        response.sendFile(copy.toString());
    }
}
