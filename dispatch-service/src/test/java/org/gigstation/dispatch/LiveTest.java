package org.gigstation.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gigstation.dispatch.Station.API;
import static org.gigstation.dispatch.Station.operator;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.gigstation.kit.testing.Backends;
import org.gigstation.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

/** What people watch without reloading a page. */
@QuarkusTest
@QuarkusTestResource(value = Backends.class, initArgs = @ResourceArg(name = "database", value = "dispatch"))
class LiveTest {

    @TestHTTPResource
    URI service;

    @Inject
    Grower.Maker growers;

    @Test
    void a_plan_is_followed_to_its_end_and_the_stream_ends_with_it() throws Exception {
        LocalDate date = Station.dayAhead(66);
        growers.known("活", 1).released(date, 1);
        String location = operator()
                .body(Map.of("divisionCode", "530304202", "date", date.toString()))
                .post(API + "/plans")
                .header("Location");

        try (Stream<String> told = events(location + "/events")) {
            assertThat(told.filter(line -> line.startsWith("data:")).toList())
                    .isNotEmpty()
                    .last()
                    .asString()
                    .contains("\"state\":\"READY\"", "\"outcome\"");
        }
    }

    @Test
    void the_board_tells_at_once_when_somebody_says_yes() throws Exception {
        LocalDate date = Station.dayAhead(67);
        UUID demand = growers.known("活", 1).released(date, 1);
        Station.fileCover();
        Response plan = Station.readyPlan(date);
        Station.approve(plan).then().statusCode(200);
        CountDownLatch seenWaiting = new CountDownLatch(1);
        CompletableFuture<List<String>> board = CompletableFuture.supplyAsync(() -> boardUntilFull(date, seenWaiting));
        assertThat(seenWaiting.await(Station.PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .isTrue();

        Station.answer(Station.offers(demand).get(0).get("id"), "ACCEPT").then().statusCode(200);

        List<String> told = board.get(Station.PATIENCE.toSeconds(), TimeUnit.SECONDS);
        assertThat(told).hasSizeGreaterThan(1);
        assertThat(told.get(0)).contains("\"waiting\":1", "\"shortage\":1");
        assertThat(told.get(told.size() - 1)).contains("\"confirmed\":1", "\"shortage\":0");
    }

    @Test
    void without_a_token_nothing_is_streamed() throws Exception {
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(service.resolve(API + "/figures/board/events?date=2026-07-03"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(401);
    }

    /** What the board says, up to the line that has nobody missing any more. */
    private List<String> boardUntilFull(LocalDate date, CountDownLatch seenWaiting) {
        List<String> seen = new ArrayList<>();
        try (Stream<String> told = events(API + "/figures/board/events?date=" + date)) {
            Iterator<String> lines =
                    told.filter(line -> line.startsWith("data:")).iterator();
            do {
                seen.add(lines.next());
                seenWaiting.countDown();
            } while (!seen.get(seen.size() - 1).contains("\"shortage\":0"));
            return seen;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Stream<String> events(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(service.resolve(path))
                                .header("Authorization", "Bearer " + Tokens.operator())
                                .header("Accept", "text/event-stream")
                                .build(),
                        HttpResponse.BodyHandlers.ofLines())
                .body();
    }
}
