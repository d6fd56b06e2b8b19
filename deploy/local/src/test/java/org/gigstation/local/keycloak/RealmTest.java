package org.gigstation.local.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.gigstation.local.postgres.EmbeddedPostgresServer;
import org.gigstation.local.postgres.PostgresSettings;
import org.gigstation.local.process.Directories;
import org.gigstation.local.process.Ports;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The realm as a Keycloak imports it: users, roles, scopes, and who may get a token how. */
class RealmTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static EmbeddedPostgresServer postgres;
    private static KeycloakServer keycloak;
    private static KeycloakSettings settings;

    @BeforeAll
    static void start() {
        Path home = Directories.temporary("gig-keycloak-");
        postgres = EmbeddedPostgresServer.start(PostgresSettings.temporary(home, List.of("keycloak")));
        settings = new KeycloakSettings(
                Path.of("target/keycloak-26.5.2").toAbsolutePath(),
                Path.of("../keycloak/realm-gig.json"),
                Ports.free(),
                Ports.free(),
                postgres.jdbcUrl("keycloak"),
                "keycloak",
                postgres.password("keycloak"),
                "for-this-test-alone",
                home.resolve("keycloak.log"));
        keycloak = KeycloakServer.start(settings);
    }

    @AfterAll
    static void stop() {
        keycloak.close();
        postgres.close();
    }

    @ParameterizedTest
    @CsvSource({
        "operator, operator, division, 530304202",
        "neighbour, operator, division, 530304001",
        "station-admin, station-admin, division, 530304202",
        "enterprise, enterprise, enterprise_id, 01900000-0000-7000-8000-000000000001",
        "liaison, liaison, division, 530304202",
        "county, county, division, 530304",
        "auditor, auditor, division, 530304202",
        "worker, worker, labourer_id, 01900000-0000-7000-8000-0000000000aa"
    })
    void a_demo_user_gets_a_token_for_our_api_with_one_role_and_a_scope(
            String user, String role, String claim, String value) throws Exception {
        JsonNode token = claims(signIn(user, user + "-demo").get("access_token").asText());

        assertThat(token.get("groups")).hasSize(1);
        assertThat(token.at("/groups/0").asText()).isEqualTo(role);
        assertThat(token.get(claim).asText()).isEqualTo(value);
        assertThat(token.get("aud").asText()).isEqualTo("gig-api");
        assertThat(token.get("iss").asText()).isEqualTo(settings.issuer());
        assertThat(token.get("sub").asText()).isNotBlank();
    }

    @Test
    void a_wrong_password_gets_nothing() throws Exception {
        assertThat(signIn("operator", "guess").has("access_token")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8080/", "http://localhost:8180/demands/17"})
    void the_console_may_sign_in_from_our_gateway_on_any_offset(String redirect) throws Exception {
        assertThat(authorize(redirect, "S256")).isEqualTo(200);
    }

    @Test
    void nobody_else_and_nothing_without_a_code_challenge_signs_in() throws Exception {
        assertThat(authorize("https://elsewhere.example/", "S256")).isEqualTo(400);
        assertThat(authorize("http://localhost:8080/", null)).isNotEqualTo(200);
    }

    private static int authorize(String redirect, String challengeMethod) throws IOException, InterruptedException {
        String query = "client_id=gig-console&response_type=code&scope=openid%20profile&redirect_uri="
                + URLEncoder.encode(redirect, StandardCharsets.UTF_8);
        String challenge = challengeMethod == null
                ? ""
                : "&code_challenge=" + "a".repeat(43) + "&code_challenge_method=" + challengeMethod;
        URI uri = URI.create(settings.issuer() + "/protocol/openid-connect/auth?" + query + challenge);
        return HTTP.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.discarding())
                .statusCode();
    }

    private static JsonNode signIn(String user, String password) throws IOException, InterruptedException {
        String form = "client_id=gig-cli&grant_type=password&username=" + user + "&password=" + password;
        HttpRequest request = HttpRequest.newBuilder(URI.create(settings.issuer() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        HttpResponse<String> response = HTTP.send(request, BodyHandlers.ofString());
        return JSON.readTree(response.body());
    }

    private static JsonNode claims(String token) throws IOException {
        return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }
}
