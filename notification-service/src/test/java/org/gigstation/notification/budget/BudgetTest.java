package org.gigstation.notification.budget;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.gigstation.kit.testing.Backends;
import org.gigstation.kit.testing.Tokens;
import org.gigstation.notification.sql.Sql;
import org.gigstation.notification.testing.Conversation;
import org.gigstation.notification.testing.Household;
import org.gigstation.notification.testing.Morning;
import org.gigstation.notification.testing.Offers;
import org.gigstation.notification.testing.TestCarrier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A station's money: alarm, hold, forecast, and what lets the held go. */
@QuarkusTest
@QuarkusTestResource(value = Backends.class, initArgs = @ResourceArg(name = "database", value = "notification"))
@QuarkusTestResource(TestCarrier.class)
class BudgetTest {

    private static final String BUDGET = "/api/notification/v1/budgets/" + Tokens.YUEWANG;

    @Inject
    Sql sql;

    @Inject
    MeterRegistry meters;

    private Morning morning;

    @BeforeEach
    void begin() {
        morning = new Morning();
    }

    @AfterEach
    void end() {
        sql.update("DELETE FROM budget");
        morning.close();
    }

    @Test
    void spent_money_holds_new_offers_and_answers_still_leave_until_there_is_more() {
        Household before = invited("张梅丽");
        Conversation.awaitState(before, "DELIVERED");
        long spent = set(1_000_000_000, 80).getLong("spentFen");
        assertThat(spent).isPositive();

        JsonPath all = set(spent, 80);

        assertThat(all.getBoolean("alarm")).isTrue();
        assertThat(all.getBoolean("offersHeld")).isTrue();
        assertThat(all.getLong("remainingFen")).isZero();
        assertThat(meters.get("gig.budgets.alarming").gauge().value()).isEqualTo(1);
        Household held = invited("李国强");
        Conversation.awaitState(held, "HELD");
        morning.answer(before, "1");
        assertThat(morning.text(before, 2)).contains("已确认");

        set(1_000_000_000, 80);

        Conversation.awaitState(held, "DELIVERED");
    }

    @Test
    void the_alarm_rings_at_its_percentage_and_holds_nothing() {
        Conversation.awaitState(invited("王秀英"), "DELIVERED");
        long spent = set(1_000_000_000, 80).getLong("spentFen");

        assertThat(set(spent * 2, 51).getBoolean("alarm")).isFalse();
        JsonPath near = set(spent * 2, 50);

        assertThat(near.getBoolean("alarm")).isTrue();
        assertThat(near.getBoolean("offersHeld")).isFalse();
    }

    @Test
    void the_forecast_is_what_was_spent_what_waits_and_each_day_left_like_the_last_seven() {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        sql.update(
                "INSERT INTO spend (division_code, day, channel, messages, parts, fen) VALUES (?, ?, 'test', 140, 140, 700)",
                Tokens.YUEWANG,
                java.sql.Date.valueOf(today.minusDays(1)));
        try {
            JsonPath budget = set(1_000_000_000, 80);

            long daysLeft = today.lengthOfMonth() - today.getDayOfMonth();
            assertThat(budget.getLong("forecastFen"))
                    .isEqualTo(budget.getLong("spentFen") + budget.getLong("queuedFen") + 100 * daysLeft);
        } finally {
            sql.update("DELETE FROM spend WHERE channel = 'test'");
        }
    }

    @Test
    void what_was_spent_is_told_by_day_and_channel() {
        Conversation.awaitState(invited("赵大山"), "DELIVERED");
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

        JsonPath spend = Morning.given(Tokens.operator())
                .get(BUDGET + "/spend?from=" + today.minusDays(1) + "&to=" + today)
                .jsonPath();

        assertThat(spend.getList("channel")).contains("main");
        assertThat(spend.getInt("find { it.channel == 'main' }.fen"))
                .isEqualTo(5 * spend.getInt("find { it.channel == 'main' }.parts"));
        Morning.given(Tokens.operator())
                .get(BUDGET + "/spend?from=" + today + "&to=" + today.minusDays(1))
                .then()
                .statusCode(400);
    }

    private Household invited(String name) {
        Household household = Household.of(name);
        morning.register(household);
        morning.wire.tell(Offers.to(household, Duration.ofHours(12)));
        return household;
    }

    private static JsonPath set(long monthlyFen, int alarmPercent) {
        return Morning.given(Tokens.stationAdmin())
                .body(Map.of("monthlyFen", monthlyFen, "alarmPercent", alarmPercent))
                .put(BUDGET)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
