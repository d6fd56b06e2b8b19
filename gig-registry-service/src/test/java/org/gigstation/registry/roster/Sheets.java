package org.gigstation.registry.roster;

import static org.gigstation.registry.People.API;
import static org.gigstation.registry.People.as;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.gigstation.kit.testing.Tokens;

/** Rosters for the tests, written as an operator would, and sent in. */
final class Sheets {

    private Sheets() {}

    static byte[] xlsx(List<Map<RosterColumn, String>> people) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("名册");
            RosterSheet.titles(sheet);
            for (int i = 0; i < people.size(); i++) {
                RosterSheet.row(sheet, i + 1, people.get(i));
            }
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] csv(List<Map<RosterColumn, String>> people, Charset charset) {
        String titles =
                Arrays.stream(RosterColumn.values()).map(RosterColumn::title).collect(Collectors.joining(","));
        String rows = people.stream()
                .map(person -> Arrays.stream(RosterColumn.values())
                        .map(column -> person.getOrDefault(column, ""))
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n"));
        return (titles + "\r\n" + rows + "\r\n").getBytes(charset);
    }

    static Response send(byte[] content, boolean dryRun) {
        return as(Tokens.operator())
                .contentType("application/octet-stream")
                .queryParam("dryRun", dryRun)
                .body(content)
                .post(API + "/labourer-imports");
    }

    /** Sends a roster and waits until it has ended. */
    static JsonPath imported(byte[] content) {
        return ended(send(content, false).then().statusCode(202).extract().header("Location"));
    }

    static JsonPath ended(String location) {
        return Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> as(Tokens.operator()).get(location).jsonPath(), job -> job.get("finishedAt") != null);
    }

    static List<Map<String, Object>> faults(JsonPath job) {
        return as(Tokens.operator())
                .get(API + "/labourer-imports/" + job.getString("importId") + "/faults")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items");
    }
}
