package org.gigstation.registry.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gigstation.registry.People.API;
import static org.gigstation.registry.People.asOperator;
import static org.gigstation.registry.People.idNumber;
import static org.gigstation.registry.roster.RosterColumn.ID_NUMBER;
import static org.gigstation.registry.roster.RosterColumn.NAME;
import static org.gigstation.registry.roster.RosterImportTest.person;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.gigstation.kit.testing.Backends;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class RosterExportTest {

    private static final AtomicInteger FAMILY = new AtomicInteger();

    /** A name that no other test's people bear. */
    private final String family = "欧阳" + (char) ('甲' + FAMILY.getAndIncrement());

    @Test
    void a_sheet_holds_those_who_are_wanted_and_nobody_else() {
        given("1965", "1955", "1995");

        assertThat(rows("?name=" + family + "&ageBand=FROM_50&ageBand=FROM_60")).hasSize(2);
        assertThat(rows("?name=" + family + "&ageBand=FROM_30")).hasSize(1);
        assertThat(rows("?name=" + family + "&skill=berry-picking")).hasSize(3);
        assertThat(rows("?name=" + family + "&skill=pruning")).isEmpty();
    }

    @Test
    void who_has_left_is_on_a_sheet_only_when_asked_for() {
        given("1965");
        String id = ids().iterator().next();
        asOperator()
                .header("If-Match", asOperator().get(API + "/labourers/" + id).header("ETag"))
                .delete(API + "/labourers/" + id)
                .then()
                .statusCode(200);

        assertThat(rows("?name=" + family)).isEmpty();
        assertThat(rows("?name=" + family + "&status=LEFT")).hasSize(1);
    }

    @Test
    void those_named_are_left_out_of_a_workbook() throws IOException {
        given("1965", "1975");
        String one = ids().iterator().next();
        String name = asOperator().get(API + "/labourers/" + one).jsonPath().getString("name");

        byte[] sheet = asOperator()
                .body(Map.of("without", List.of(one)))
                .post(API + "/labourers/export.xlsx?name=" + family)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        assertThat(names(sheet)).hasSize(1).doesNotContain(name);
    }

    private void given(String... years) {
        List<Map<RosterColumn, String>> people =
                List.of(years).stream().map(year -> person(family + year)).toList();
        people.forEach(one -> one.put(ID_NUMBER, idNumber(one.get(NAME).substring(family.length()) + "0615")));
        assertThat(Sheets.imported(Sheets.xlsx(people)).getInt("created")).isEqualTo(years.length);
    }

    private Set<String> ids() {
        return Set.copyOf(
                asOperator().get(API + "/labourers?name=" + family).jsonPath().getList("items.labourerId"));
    }

    private static List<String> rows(String query) {
        byte[] csv = asOperator()
                .get(API + "/labourers/export.csv" + query)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        return new String(csv, StandardCharsets.UTF_8).lines().skip(1).toList();
    }

    private static Set<String> names(byte[] sheet) throws IOException {
        try (InputStream bytes = new ByteArrayInputStream(sheet);
                var workbook = new ReadableWorkbook(bytes);
                var rows = workbook.getFirstSheet().openStream()) {
            return rows.skip(1).map(row -> row.getCellText(NAME.ordinal())).collect(Collectors.toSet());
        }
    }
}
