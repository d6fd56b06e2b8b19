package org.gigstation.notification.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.gigstation.kit.testing.Backends;
import org.gigstation.kit.testing.Tokens;
import org.gigstation.notification.testing.Household;
import org.gigstation.notification.testing.Morning;
import org.gigstation.notification.testing.Offers;
import org.gigstation.notification.testing.TestCarrier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The desk's list of lines, as a messenger shows it. */
@QuarkusTest
@QuarkusTestResource(value = Backends.class, initArgs = @ResourceArg(name = "database", value = "notification"))
@QuarkusTestResource(TestCarrier.class)
class RecentLinesTest {

    private static final String RECENT = "/api/notification/v1/lines/recent";

    private Morning morning;

    @BeforeEach
    void begin() {
        morning = new Morning();
    }

    @AfterEach
    void end() {
        morning.close();
    }

    @Test
    void the_line_that_spoke_last_comes_first_with_what_it_said() {
        Household quiet = Household.of("张梅丽");
        Household talking = Household.of("李国强", "王秀英");
        morning.register(quiet, talking);
        morning.wire.tell(Offers.to(talking, Duration.ofHours(2)));
        morning.text(talking, 1);
        morning.wire.tell(Offers.to(quiet, Duration.ofHours(2)));
        morning.text(quiet, 1);

        morning.answer(talking, "孩子病了");
        morning.text(talking, 2);

        JsonPath page = recent("").jsonPath();
        assertThat(page.getList("items.id"))
                .startsWith(talking.lineId().toString(), quiet.lineId().toString());
        assertThat(page.getString("items[0].lastText")).contains("没看明白");
        assertThat(page.getBoolean("items[0].fromHandset")).isFalse();
        assertThat(page.getList("items[0].labourerIds")).hasSize(2);
        assertThat(page.getString("items[0].number")).matches("139\\*{4}[0-9]{4}");
        assertThat(page.getString("items[1].lastText")).startsWith("【月望零工驿站】派工:");
    }

    @Test
    void pages_follow_one_another_without_gap_or_repetition() {
        List<Household> households =
                IntStream.range(0, 5).mapToObj(i -> Household.of("孙一")).toList();
        morning.register(households.toArray(Household[]::new));
        households.forEach(household -> morning.wire.tell(Offers.to(household, Duration.ofHours(2))));
        households.forEach(household -> morning.text(household, 1));

        Response first = recent("?limit=2");
        Response second = recent("?limit=2&cursor=" + first.path("next"));

        List<String> whole = recent("?limit=4").jsonPath().getList("items.id");
        List<String> paged = first.jsonPath().getList("items.id");
        paged.addAll(second.jsonPath().getList("items.id"));
        assertThat(paged).doesNotHaveDuplicates().isEqualTo(whole);
        assertThat(first.header("Link")).contains("cursor=").contains("rel=\"next\"");
    }

    @Test
    void a_strange_cursor_is_told_so() {
        Morning.given(Tokens.operator())
                .get(RECENT + "?cursor=yesterday")
                .then()
                .statusCode(400);
    }

    private static Response recent(String query) {
        return Morning.given(Tokens.operator())
                .get(RECENT + query)
                .then()
                .statusCode(200)
                .extract()
                .response();
    }
}
