package org.gigstation.local.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.gigstation.local.stack.Port;
import org.gigstation.local.stack.StackConfig;
import picocli.CommandLine.Command;

/** Asks each running service for its audit chain. Exit code 0 when all are whole, 1 when one is not or does not answer. */
@Command(name = "audit", description = "审计 · is the audit whole?")
final class AuditCommand {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Map<String, Port> SERVICES = Map.of(
            "registry", Port.REGISTRY_MANAGEMENT,
            "dispatch", Port.DISPATCH_MANAGEMENT,
            "notification", Port.NOTIFICATION_MANAGEMENT);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    /** One JSON object a service: entries, anchors, whole, position of the first fault, what it is, milliseconds. */
    @Command(name = "verify", description = "recomputes the chain and holds it against its anchors")
    int verify() throws InterruptedException {
        int faults = 0;
        for (String service : List.of("registry", "dispatch", "notification")) {
            faults += isWhole(service, Gig.config()) ? 0 : 1;
        }
        return faults == 0 ? 0 : 1;
    }

    private boolean isWhole(String service, StackConfig config) throws InterruptedException {
        URI address = URI.create("http://localhost:" + config.port(SERVICES.get(service)) + "/audit/verify");
        try {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(address).timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
            Terminal.answer("{\"service\":\"" + service + "\"," + answer.body().substring(1));
            return answer.statusCode() == 200;
        } catch (IOException e) {
            Terminal.complain("没有应答 · " + service + " does not answer at " + address + "; remedy: ./gig up");
            return false;
        }
    }
}
