package org.gigstation.local.wall;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.gigstation.local.smsc.Handsets;
import org.gigstation.local.smsc.Handsets.Appeared;

/** Server-sent events: one {@code message} for each SMS that appears on a phone, typed there or received. */
final class MessageStream {
    private final Set<HttpServerResponse> followers = ConcurrentHashMap.newKeySet();
    private final Runnable stopListening;

    MessageStream(Handsets handsets) {
        this.stopListening = handsets.listen(this::tell);
    }

    void follow(RoutingContext context) {
        HttpServerResponse response = context.response()
                .putHeader("Content-Type", "text/event-stream;charset=utf-8")
                .putHeader("Cache-Control", "no-cache")
                .setChunked(true);
        response.closeHandler(gone -> followers.remove(response));
        response.write(": 你好\n\n");
        followers.add(response);
    }

    void close() {
        stopListening.run();
        followers.forEach(HttpServerResponse::end);
        followers.clear();
    }

    private void tell(Appeared appeared) {
        if (followers.isEmpty()) {
            return;
        }
        String event = "event: message\ndata: " + WallJson.write(appeared) + "\n\n";
        followers.forEach(follower -> follower.write(event));
    }
}
