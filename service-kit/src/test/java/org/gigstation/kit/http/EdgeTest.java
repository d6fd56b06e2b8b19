package org.gigstation.kit.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.gigstation.kit.testing.Backends;
import org.gigstation.kit.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that are wrong before anybody reads them, said over a bare socket: turned away, and nobody else waits for it. */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class EdgeTest {

    private static final String JSON = "application/json";

    @TestHTTPResource("/")
    URL server;

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "deflate", "br", "gzip, gzip", "x-unknown"})
    void a_compressed_body(String encoding) throws IOException {
        assertThat(raw("POST /echo HTTP/1.1\r\nContent-Encoding: " + encoding + "\r\n" + authorization()
                        + "Content-Type: application/json\r\nContent-Length: 3\r\n\r\n\u001f\u0001\u0002"))
                .startsWith("HTTP/1.1 415 ")
                .contains("urn:gig-station:problem:unsupported-media-type");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//echo/sight",
                "/echo//sight",
                "/echo;x/sight",
                "/echo/sight;jsessionid=1",
                "/%2e/echo/sight",
                "/echo/%2e%2e/echo/sight",
                "/echo/../echo/sight",
                "/echo/./sight",
                "/echo/sight/..",
                "/echo%2fsight",
                "/echo/%252e%252e/sight",
                "/echo/sight%00",
                "/echo/names/%ff",
                "/echo/sight?q=%00",
                "/echo/sight?q=%c0%af",
                "/echo/sight?q=%ed%a0%80",
                "/echo/sight?q=%e2%80%ae",
                "http://elsewhere/echo/sight"
            })
    void an_address_with_two_readings(String target) throws IOException {
        assertThat(raw("GET " + target + " HTTP/1.1\r\n" + authorization() + "\r\n"))
                .startsWith("HTTP/1.1 400 ")
                .contains("problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/echo\\sight", "/echo/sight%zz", "/echo/sight?q=%"})
    void an_address_that_is_none(String target) throws IOException {
        assertThat(raw("GET " + target + " HTTP/1.1\r\n" + authorization() + "\r\n"))
                .startsWith("HTTP/1.1 400 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-HTTP-Method-Override: DELETE", "X-HTTP-Method: PUT", "X-Method-Override: GET"})
    void a_method_in_disguise(String header) throws IOException {
        assertThat(raw("GET /echo/sight HTTP/1.1\r\n" + authorization() + header + "\r\n\r\n"))
                .startsWith("HTTP/1.1 400 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "CONNECT", "PROPFIND", "DEBUG"})
    void a_method_that_nobody_offers(String method) throws IOException {
        assertThat(raw(method + " /echo/sight HTTP/1.1\r\n" + authorization() + "\r\n"))
                .startsWith("HTTP/1.1 4");
    }

    @Test
    void two_identities_at_once() throws IOException {
        assertThat(raw("GET /echo/sight HTTP/1.1\r\n" + authorization() + authorization() + "\r\n"))
                .startsWith("HTTP/1.1 400 ")
                .contains("Authorization");
    }

    @Test
    void a_large_body_is_a_problem_whether_announced_or_not() throws IOException {
        post(new byte[2_000_000], JSON).statusCode(413).body("code", equalTo("too-large"));
        try (var client = new RawClient(server.getPort())) {
            client.say("POST /echo HTTP/1.1\r\nHost: a\r\n" + authorization()
                    + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n");
            client.sayChunks(200);
            assertThat(client.hear()).startsWith("HTTP/1.1 413 ").contains("too-large");
        }
    }

    @Test
    void endless_chunks_are_cut_off() throws IOException {
        try (var client = new RawClient(server.getPort())) {
            client.say("POST /echo HTTP/1.1\r\nHost: a\r\n" + authorization()
                    + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n");
            assertThat(client.sayChunks(Integer.MAX_VALUE)).isLessThan(Integer.MAX_VALUE);
        }
    }

    @Test
    void one_path_takes_more_and_that_too_has_an_end() throws IOException {
        upload(19_000_000).statusCode(200).body(equalTo("19000000"));
        upload(21_500_000).statusCode(413).body("code", equalTo("too-large"));
        try (var client = new RawClient(server.getPort())) {
            client.say("POST /echo/roster HTTP/1.1\r\nHost: a\r\nConnection: close\r\n" + authorization()
                    + "Content-Type: application/octet-stream\r\nTransfer-Encoding: chunked\r\n\r\n");
            client.sayChunks(2561);
            client.say("0\r\n\r\n");
            assertThat(client.hear()).startsWith("HTTP/1.1 413 ");
        }
    }

    @Test
    void a_body_that_never_ends_is_waited_for_a_while() throws IOException {
        assertThat(raw("POST /echo HTTP/1.1\r\n" + authorization()
                        + "Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{\"text\""))
                .startsWith("HTTP/1.1 408 ");
    }

    @Test
    void eight_hundred_slow_senders_keep_nobody_waiting() throws IOException {
        List<RawClient> slow = new ArrayList<>();
        try {
            for (int count = 0; count < 800; count++) {
                slow.add(new RawClient(server.getPort())
                        .say("POST /echo HTTP/1.1\r\nHost: a\r\n" + authorization()
                                + "Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{"));
            }
            Duration patienceWithSlowSenders = Duration.ofSeconds(10);
            long started = System.nanoTime();
            for (int count = 0; count < 100; count++) {
                asOperator().get("/echo/sight").then().statusCode(200);
            }
            assertThat(Duration.ofNanos(System.nanoTime() - started).dividedBy(100))
                    .as("a quick caller is answered while the slow ones still hold their lines")
                    .isLessThan(patienceWithSlowSenders.dividedBy(10));
        } finally {
            for (RawClient client : slow) {
                client.close();
            }
        }
    }

    @Test
    void a_client_that_would_like_http_2_is_served_all_the_same() throws IOException, InterruptedException {
        var order = HttpRequest.newBuilder(URI.create(server + "echo"))
                .header("Authorization", "Bearer " + Tokens.operator())
                .header("Content-Type", JSON)
                .POST(HttpRequest.BodyPublishers.ofString("{\"text\":\"a\",\"headcount\":1,\"items\":[]}"))
                .build();

        var answer = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_2)
                .build()
                .send(order, HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    private static ValidatableResponse post(byte[] body, String type) {
        return asOperator()
                .header("Content-Type", type)
                .body(body)
                .post("/echo")
                .then();
    }

    private static ValidatableResponse upload(int bytes) {
        return asOperator()
                .contentType("application/octet-stream")
                .body(new byte[bytes])
                .post("/echo/roster")
                .then();
    }

    private String raw(String request) throws IOException {
        try (var client = new RawClient(server.getPort())) {
            int firstLine = request.indexOf("\r\n") + 2;
            return client.say(request.substring(0, firstLine) + "Host: a\r\nConnection: close\r\n"
                            + request.substring(firstLine))
                    .hear();
        }
    }

    private static String authorization() {
        return "Authorization: Bearer " + Tokens.operator() + "\r\n";
    }

    private static io.restassured.specification.RequestSpecification asOperator() {
        return given().header("Authorization", "Bearer " + Tokens.operator());
    }
}
