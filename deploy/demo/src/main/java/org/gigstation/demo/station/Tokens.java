package org.gigstation.demo.station;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Access tokens of the demo users, fetched again before they end. */
final class Tokens {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration MARGIN = Duration.ofSeconds(60);

    private record Token(String value, long endsAtNanos) {}

    private final HttpClient http;
    private final URI endpoint;
    private final Map<String, Token> held = new HashMap<>();

    Tokens(HttpClient http, String issuer) {
        this.http = http;
        this.endpoint = URI.create(issuer + "/protocol/openid-connect/token");
    }

    synchronized String of(String user) throws IOException, InterruptedException {
        Token token = held.get(user);
        if (token == null || token.endsAtNanos() < System.nanoTime()) {
            token = fetch(user);
            held.put(user, token);
        }
        return token.value();
    }

    private Token fetch(String user) throws IOException, InterruptedException {
        String form = "client_id=gig-cli&grant_type=password&username=%1$s&password=%1$s-demo".formatted(user);
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException("Keycloak answered " + response.statusCode() + " for " + user);
        }
        JsonNode answer = JSON.readTree(response.body());
        long seconds = answer.get("expires_in").asLong() - MARGIN.toSeconds();
        return new Token(
                answer.get("access_token").asText(),
                System.nanoTime() + Duration.ofSeconds(seconds).toNanos());
    }
}
