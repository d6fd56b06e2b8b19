package org.gigstation.local.wall;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Iterator;
import java.util.stream.Stream;
import org.gigstation.local.process.Ports;
import org.gigstation.local.smsc.SmscSettings;
import org.gigstation.local.smsc.SmscSimulator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WallTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final Vertx vertx = Vertx.vertx();
    private final SmscSimulator centre = SmscSimulator.start(SmscSettings.forTest());
    private final Wall wall = Wall.open(vertx, centre, Ports.free());

    @AfterEach
    void close() {
        wall.close();
        centre.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void an_answer_typed_on_the_wall_waits_for_the_station() throws Exception {
        HttpResponse<String> answered = post("/api/handsets/13987400001/answers", "{\"text\":\"好\"}");

        assertThat(answered.statusCode()).isEqualTo(202);
        assertThat(get("/api/handsets/13987400001").at("/messages/0/text").asText())
                .isEqualTo("好");
        assertThat(get("/api/figures").get("unacknowledgedAnswers").asInt()).isEqualTo(1);
    }

    @Test
    void a_hundred_phones_are_paged_and_found_by_number_or_text() throws Exception {
        for (int i = 0; i < 100; i++) {
            centre.answer("139874%05d".formatted(i), i == 42 ? "不去了" : "1");
        }

        JsonNode first = get("/api/handsets?limit=60");
        JsonNode second =
                get("/api/handsets?limit=60&cursor=" + first.get("nextCursor").asText());

        assertThat(first.get("handsets")).hasSize(60);
        assertThat(second.get("handsets")).hasSize(40);
        assertThat(second.get("nextCursor").asText()).isEmpty();
        assertThat(get("/api/handsets?query=13987400007").get("handsets")).hasSize(1);
        assertThat(get("/api/handsets?query=%E4%B8%8D%E5%8E%BB")
                        .at("/handsets/0/number")
                        .asText())
                .isEqualTo("13987400042");
    }

    @Test
    void whoever_follows_the_stream_sees_a_message_when_it_appears() throws Exception {
        HttpRequest follow = HttpRequest.newBuilder(uri("/api/stream")).build();
        try (Stream<String> lines = http.send(follow, BodyHandlers.ofLines()).body()) {
            Iterator<String> events =
                    lines.filter(line -> line.startsWith("data:")).iterator();
            centre.answer("13987400001", "2");

            assertThat(events.next()).contains("\"number\":\"13987400001\"").contains("\"text\":\"2\"");
        }
    }

    @Test
    void nonsense_is_refused_with_a_reason() throws Exception {
        assertThat(post("/api/handsets/13987400001/answers", "{\"text\":\"\"}").statusCode())
                .isEqualTo(400);
        assertThat(post("/api/handsets/13987400001/answers", "{\"txt\":\"1\"}").statusCode())
                .isEqualTo(400);
        assertThat(post("/api/handsets/DROP/answers", "{\"text\":\"1\"}").body())
                .contains("digits only");
        assertThat(send(HttpRequest.newBuilder(uri("/api/handsets?limit=1000"))).statusCode())
                .isEqualTo(400);
        assertThat(send(HttpRequest.newBuilder(uri("/api/handsets/10086"))).statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_page_itself_is_served() throws Exception {
        assertThat(send(HttpRequest.newBuilder(uri("/"))).body()).contains("手机墙");
        assertThat(send(HttpRequest.newBuilder(uri("/wall.js"))).statusCode()).isEqualTo(200);
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        return JSON.readTree(send(HttpRequest.newBuilder(uri(path))).body());
    }

    private HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(uri(path)).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + wall.port() + path);
    }
}
