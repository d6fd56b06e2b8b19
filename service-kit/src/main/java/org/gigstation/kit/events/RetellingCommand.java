package org.gigstation.kit.events;

import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.time.format.DateTimeParseException;

/**
 * {@code POST /events/retell?since=2026-07-03T00:00:00Z&topic=…} on the management port, which is for those who run the machine. Asks for the
 * header {@code X-Gig-Command}, which a page in somebody's browser cannot send along.
 */
@ApplicationScoped
class RetellingCommand {

    private final Retelling retelling;

    RetellingCommand(Retelling retelling) {
        this.retelling = retelling;
    }

    void register(@Observes ManagementInterface management) {
        management.router().post("/events/retell").blockingHandler(this::retell);
    }

    private void retell(RoutingContext exchange) {
        String since = exchange.request().getParam("since", "");
        if (exchange.request().getHeader("X-Gig-Command") == null) {
            exchange.response().setStatusCode(403).end();
            return;
        }
        try {
            int told = retelling.since(Instant.parse(since), exchange.request().getParam("topic", ""));
            exchange.json(new JsonObject().put("retold", told));
        } catch (DateTimeParseException e) {
            exchange.response().setStatusCode(400).end("since: an instant, 2026-07-03T00:00:00Z\n");
        }
    }
}
