package org.gigstation.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.gigstation.local.process.Ports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GatewayTest {
    @TempDir
    private Path console;

    private final Vertx vertx = Vertx.vertx();
    private final int port = Ports.free();
    private final int origin = Ports.free();
    private Gateway gateway;

    @BeforeEach
    void open() throws IOException {
        Files.writeString(console.resolve("index.html"), "<title>console</title>");
        Files.writeString(console.resolve("app.js"), "start()");
        gateway = Gateway.open(vertx, port, Map.of("/api/dispatch/v1", origin), console, "http://localhost:8180");
    }

    @AfterEach
    void close() {
        gateway.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void a_prefix_is_forwarded_with_its_path_query_and_body() throws Exception {
        HttpServer dispatch = vertx.createHttpServer()
                .requestHandler(request -> request.body().onSuccess(body -> request.response()
                        .setStatusCode(201)
                        .end(request.method() + " " + request.uri() + " " + body)))
                .listen(origin, "localhost")
                .toCompletionStage()
                .toCompletableFuture()
                .join();

        HttpResponse<String> answer = send(HttpRequest.newBuilder(uri("/api/dispatch/v1/demands?day=2026-07-03"))
                .POST(HttpRequest.BodyPublishers.ofString("蓝莓")));

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).isEqualTo("POST /api/dispatch/v1/demands?day=2026-07-03 蓝莓");
        dispatch.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void a_service_that_is_away_is_a_503_one_may_repeat() throws Exception {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(uri("/api/dispatch/v1/plans")));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void an_address_of_the_console_is_its_start_page_and_a_file_is_the_file() throws Exception {
        assertThat(send(HttpRequest.newBuilder(uri("/demands/17"))).body()).contains("console");
        assertThat(send(HttpRequest.newBuilder(uri("/app.js"))).body()).isEqualTo("start()");
        assertThat(send(HttpRequest.newBuilder(uri("/api/unknown/v1/x"))).statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoever_takes_gzip_gets_the_copy_beside_the_file() throws Exception {
        Files.write(console.resolve("app.js.gz"), new byte[] {31, -117, 1});

        HttpResponse<byte[]> zipped = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(uri("/app.js"))
                                .header("Accept-Encoding", "gzip")
                                .build(),
                        BodyHandlers.ofByteArray());

        assertThat(zipped.body()).containsExactly(31, -117, 1);
        assertThat(zipped.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(zipped.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).contains("javascript"));
        assertThat(send(HttpRequest.newBuilder(uri("/app.js"))).body()).isEqualTo("start()");
    }

    @Test
    void a_page_may_only_talk_to_us_and_to_the_identity_provider() throws Exception {
        assertThat(send(HttpRequest.newBuilder(uri("/"))).headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'self'")
                        .contains("connect-src 'self' http://localhost:8180;"));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
