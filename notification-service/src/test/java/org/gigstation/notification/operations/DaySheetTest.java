package org.gigstation.notification.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A day's messages as a spreadsheet opens them. */
@QuarkusTest
@QuarkusTestResource(value = Backends.class, initArgs = @ResourceArg(name = "database", value = "notification"))
@QuarkusTestResource(TestCarrier.class)
class DaySheetTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Inject
    Sql sql;

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
    void each_message_of_the_day_is_a_line_with_its_fate_and_a_masked_number() {
        Household household = Household.of("张梅丽");
        morning.register(household);
        morning.wire.tell(Offers.to(household, Duration.ofHours(12)));
        Conversation.awaitState(household, "DELIVERED");

        Response sheet = sheet(LocalDate.now(ZONE));

        assertThat(sheet.header("Content-Type")).startsWith("text/csv");
        assertThat(sheet.header("Content-Disposition")).contains("messages-" + LocalDate.now(ZONE) + ".csv");
        assertThat(sheet.asString()).startsWith("\uFEFF时间 time,").doesNotContain(household.number());
        assertThat(lineOf(household, sheet))
                .contains(",OFFER_ONE,OFFER,DELIVERED,", ",main,1,5,", "【月望零工驿站】派工:")
                .containsPattern(",139\\*{4}[0-9]{4},");
    }

    @Test
    void yesterday_and_other_stations_have_sheets_of_their_own() {
        Household household = Household.of("李国强");
        morning.register(household);
        morning.wire.tell(Offers.to(household, Duration.ofHours(12)));
        morning.text(household, 1);
        LocalDate longAgo = LocalDate.of(2024, 2, 29);

        sql.update("UPDATE message SET created_at = '2024-02-28T16:00:00Z' WHERE line_id = ?", household.lineId());

        assertThat(lines(sheet(longAgo))).as("from midnight of the station").hasSize(2);
        assertThat(lines(sheet(longAgo.minusDays(1)))).hasSize(1);
        assertThat(lines(sheet(longAgo, Tokens.operatorElsewhere()))).hasSize(1);
    }

    @Test
    void a_day_must_be_named() {
        Morning.given(Tokens.operator())
                .get("/api/notification/v1/days/messages.csv")
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "=1+1|'=1+1",
                "＝cmd|'＝cmd",
                "@SUM(A1)|'@SUM(A1)",
                "a,b|\"a,b\"",
                "say \"yes\"|\"say \"\"yes\"\"\"",
                "去回1|去回1"
            })
    void no_cell_is_a_formula(String value, String cell) {
        assertThat(DaySheet.cell(value)).isEqualTo(cell);
    }

    private String lineOf(Household household, Response sheet) {
        String id = sql.one(
                        "SELECT id::text FROM message WHERE line_id = ?",
                        row -> row.getString("id"),
                        household.lineId())
                .orElseThrow();
        return lines(sheet).stream()
                .filter(line -> line.contains(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> lines(Response sheet) {
        return Arrays.asList(sheet.asString().split("\r\n"));
    }

    private static Response sheet(LocalDate day) {
        return sheet(day, Tokens.operator());
    }

    private static Response sheet(LocalDate day, String token) {
        return Morning.given(token)
                .get("/api/notification/v1/days/messages.csv?date=" + day)
                .then()
                .statusCode(200)
                .extract()
                .response();
    }
}
