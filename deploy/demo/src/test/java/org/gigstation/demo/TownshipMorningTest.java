package org.gigstation.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.gigstation.demo.figures.Books;
import org.gigstation.local.stack.Port;
import org.gigstation.local.stack.Secrets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The blueberry morning in small, on the whole stack: Keycloak, three services, Kafka, PostgreSQL, handsets. */
class TownshipMorningTest {
    private static final int POSITIONS = 40;
    private static final String[] SMALL = {
        "--households",
        "300",
        "--enterprises",
        "8",
        "--positions",
        "40",
        "--answer-seconds",
        "4",
        "--offer-seconds",
        "10"
    };
    private static LocalStation station;

    @BeforeAll
    static void open() throws IOException, InterruptedException {
        station = LocalStation.open();
    }

    @AfterAll
    static void close() throws IOException {
        if (station != null) {
            station.close();
        }
    }

    @Test
    void every_post_is_filled_no_rule_broken_and_nobody_given_away_though_each_service_is_killed_in_the_middle()
            throws Exception {
        Process demo = station.demo(SMALL);
        Books books = new Books(
                station.config().port(Port.POSTGRES),
                Secrets.in(station.config().home())::of);
        long before = books.count("dispatch", "SELECT count(*) FROM offer");
        await().atMost(Duration.ofMinutes(4))
                .until(() -> books.count("dispatch", "SELECT count(*) FROM offer") > before);

        for (String service : List.of("dispatch-service", "notification-service", "gig-registry-service")) {
            killAndAwait(service);
        }

        try (Poison poison = Poison.into(station.config(), "gig.registry.contact.v1")) {
            await().atMost(Duration.ofMinutes(2)).until(poison::isBuried);
        }

        JsonNode figures = station.figures(demo);
        assertThatTheMorningWentWell(figures);
        assertThat(figures.get("households").asInt()).isEqualTo(300);
        assertThat(figures.get("labourers").asInt()).isBetween(480, 720);
        assertThat(figures.get("enterprises").asInt()).isEqualTo(8);
    }

    /** {@code kill -9}; the supervisor starts it again. */
    private static void killAndAwait(String service) throws IOException {
        int restarts = station.part(service).get("restarts").asInt();
        ProcessHandle.of(station.part(service).get("pid").asLong())
                .orElseThrow()
                .destroyForcibly();
        await().atMost(Duration.ofMinutes(2))
                .until(() -> station.part(service).get("restarts").asInt() > restarts
                        && station.part(service).get("state").asText().equals("READY"));
    }

    private static void assertThatTheMorningWentWell(JsonNode figures) throws IOException {
        String told = station.told();
        assertThat(figures.get("positions").asInt()).isEqualTo(POSITIONS);
        assertThat(figures.get("confirmed").asInt()).as("%s", told).isEqualTo(POSITIONS);
        assertThat(figures.get("unfilled").asInt()).isZero();
        assertThat(figures.get("offers").asInt()).isGreaterThanOrEqualTo(POSITIONS);
        assertThat(figures.get("smsSent").asInt()).isPositive();
        assertThat(figures.get("smsDelivered").asInt()).isPositive();
        for (String none :
                List.of("overfilled", "doubleBooked", "hardRuleBreaks", "unansweredReplies", "personalDataFound")) {
            assertThat(figures.get(none).asInt()).as("%s%n%s", none, told).isZero();
        }
        assertThat(figures.get("planSeconds").asDouble()).isLessThan(30);
    }
}
