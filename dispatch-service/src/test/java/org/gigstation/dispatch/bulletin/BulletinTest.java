package org.gigstation.dispatch.bulletin;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gigstation.dispatch.CrewOfOne;
import org.gigstation.dispatch.Grower;
import org.gigstation.dispatch.Station;
import org.gigstation.dispatch.Township;
import org.gigstation.kit.testing.Backends;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = Backends.class, initArgs = @ResourceArg(name = "database", value = "dispatch"))
class BulletinTest {

    private static final LocalDate SOON = Station.dayAhead(3);

    @Inject
    Grower.Maker growers;

    @Inject
    CrewOfOne.Maker maker;

    @Test
    void without_a_token_everybody_reads_what_is_still_open() {
        String enterprise = open("墙", SOON, 4);

        Map<String, Object> post =
                await().atMost(Station.PATIENCE).until(() -> shown(enterprise), seen -> seen != null);

        assertThat(post)
                .containsEntry("workName", "蓝莓采摘")
                .containsEntry("date", SOON.toString())
                .containsEntry("headcount", 4)
                .containsEntry("vacant", 4)
                .containsEntry("meetPlace", "月望村委会");
        assertThat((String) post.get("code")).matches("[1-9][0-9]*");
    }

    @Test
    void nothing_but_posts_is_told() {
        open("无名", SOON.plusDays(1), 1);

        Set<String> told = await().atMost(Station.PATIENCE).until(BulletinTest::fields, fields -> !fields.isEmpty());

        assertThat(told)
                .containsExactlyInAnyOrder(
                        "code",
                        "divisionCode",
                        "enterpriseName",
                        "siteName",
                        "workTypeCode",
                        "workName",
                        "date",
                        "startsAt",
                        "endsAt",
                        "meetAt",
                        "meetPlace",
                        "pay",
                        "meals",
                        "bus",
                        "headcount",
                        "vacant");
    }

    @Test
    void a_post_that_is_full_or_farther_than_a_week_away_is_not_shown() {
        CrewOfOne full = maker.confirmed(SOON.plusDays(2));
        String far = open("远", Station.dayAhead(20), 2);
        String near = open("近", SOON, 2);

        await().atMost(Station.PATIENCE).until(() -> shown(near) != null);

        assertThat(shown(far)).isNull();
        assertThat(shown(nameOf(full.farm()))).isNull();
    }

    @Test
    void a_division_that_is_no_code_is_refused_and_says_which_value() {
        given().get(Station.API + "/open-posts?divisionCode=%27or1=1")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem(containsString("divisionCode")));
    }

    private String open(String name, LocalDate date, int headcount) {
        Grower grower = growers.known(name, 1);
        grower.released(date, headcount);
        return nameOf(grower.farm());
    }

    private static String nameOf(Township.Farm farm) {
        return Station.operator()
                .get(Station.API + "/demands?enterpriseId=" + farm.enterpriseId())
                .jsonPath()
                .getString("items[0].siteName");
    }

    private static Map<String, Object> shown(String siteName) {
        return items().stream()
                .filter(post -> siteName.equals(post.get("siteName")))
                .findFirst()
                .orElse(null);
    }

    private static Set<String> fields() {
        Set<String> fields = new HashSet<>();
        items().forEach(post -> fields.addAll(post.keySet()));
        return fields;
    }

    private static List<Map<String, Object>> items() {
        return given().get(Station.API + "/open-posts")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items");
    }
}
