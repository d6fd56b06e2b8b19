package org.gigstation.registry.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gigstation.registry.roster.RosterFile.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RosterFileTest {

    private static final int LAST_ROW_OF_A_SHEET = 1_048_576;
    private static final Map<RosterColumn, String> SOMEBODY =
            Map.of(RosterColumn.NAME, "张梅丽", RosterColumn.ID_NUMBER, "1", RosterColumn.VILLAGE, "下营村");

    @Test
    void titles_are_recognised_by_other_systems_names() {
        byte[] csv = "姓名*,身份证号码,联系电话,所在村,备注\n张梅丽,1,2,下营村,x\n".getBytes(StandardCharsets.UTF_8);
        List<RosterRow> rows = new ArrayList<>();

        new RosterFile(Format.CSV, csv).forEachRow(rows::add);

        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).number()).isEqualTo(2);
        assertThat(rows.get(0).cell(RosterColumn.PHONE)).contains("2");
        assertThat(new RosterFile(Format.CSV, csv).outline().ignoredTitles()).containsExactly("备注");
    }

    @Test
    void a_workbook_that_is_none_is_refused() {
        assertThat(code(() -> outline(Format.XLSX, "PK not a zip".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("not-a-table");
    }

    @Test
    void a_zip_bomb_is_refused_before_anything_reads_it() throws IOException {
        byte[] bomb = zip(1, 210);

        assertThat(bomb.length).isLessThan(1_000_000);
        assertThat(code(() -> outline(Format.XLSX, bomb))).isEqualTo("inflates-too-far");
    }

    @Test
    void a_zip_of_too_many_entries_is_refused() throws IOException {
        byte[] crowd = zip(1_001, 0);

        assertThat(code(() -> outline(Format.XLSX, crowd))).isEqualTo("inflates-too-far");
    }

    @Test
    void sixty_thousand_rows_are_refused() {
        byte[] csv = Sheets.csv(Collections.nCopies(60_000, SOMEBODY), StandardCharsets.UTF_8);

        assertThat(code(() -> outline(Format.CSV, csv))).isEqualTo("too-many-rows");
    }

    @Test
    void titles_alone_are_refused() {
        assertThat(code(() -> outline(Format.CSV, Sheets.csv(List.of(), StandardCharsets.UTF_8))))
                .isEqualTo("empty-file");
    }

    @Test
    void missing_titles_are_named() {
        byte[] csv = "姓名,电话\n张梅丽,1\n".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> outline(Format.CSV, csv))
                .isInstanceOfSatisfying(HttpProblem.class, problem -> assertThat(problem.getDetail())
                        .contains("身份证号、村"));
    }

    @Test
    void bytes_of_no_encoding_are_refused() {
        assertThat(code(() -> outline(Format.CSV, new byte[] {(byte) 0xFF, (byte) 0xFF, 'a'})))
                .isEqualTo("not-a-table");
    }

    @Test
    void a_number_that_written_out_would_fill_the_memory_is_a_short_text() throws IOException {
        List<RosterRow> rows = new ArrayList<>();

        new RosterFile(Format.XLSX, sheet("<row r=\"2\"><c r=\"A2\"><v>1E-999999999</v></c></row>"))
                .forEachRow(rows::add);

        assertThat(rows.get(0).cell(RosterColumn.NAME)).contains("1E-999999999");
    }

    @Test
    void a_day_beyond_all_calendars_is_the_file_s_fault() throws IOException {
        byte[] file = sheet("<row r=\"2\"><c r=\"A2\" s=\"1\"><v>9E99</v></c></row>");

        assertThat(code(() -> new RosterFile(Format.XLSX, file).forEachRow(row -> {})))
                .isIn("not-a-table", "taken");
    }

    @Test
    void a_sheet_of_a_million_empty_rows_is_refused_as_what_it_is() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int row = 2; row <= LAST_ROW_OF_A_SHEET; row++) {
            rows.append("<row r=\"")
                    .append(row)
                    .append("\"><c r=\"A")
                    .append(row)
                    .append("\"/></row>");
        }
        byte[] file = sheet(rows.toString());

        assertThat(code(() -> outline(Format.XLSX, file))).isIn("empty-file", "too-many-rows");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]>",
                "<!DOCTYPE a [<!ENTITY c \"ha\"><!ENTITY b \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\">]>",
                "<!DOCTYPE a SYSTEM \"http://localhost:1/b.dtd\">"
            })
    void a_workbook_that_would_have_something_else_read_tells_nothing_of_it(String declaration) throws IOException {
        String cell = "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>&b;</t></is></c></row>";
        byte[] file = RosterWorkbookFuzz.workbook(declaration
                + RosterWorkbookFuzz.HEAD.replaceFirst("<\\?xml[^>]*>", "")
                + RosterWorkbookFuzz.TITLES
                + cell
                + RosterWorkbookFuzz.END);
        List<RosterRow> rows = new ArrayList<>();

        String code = code(() -> new RosterFile(Format.XLSX, file).forEachRow(rows::add));

        assertThat(code).isIn("not-a-table", "taken");
        assertThat(rows)
                .allSatisfy(row ->
                        assertThat(row.cell(RosterColumn.NAME).orElse("")).isIn("", "&b;", "b"));
    }

    private static byte[] sheet(String rows) throws IOException {
        return RosterWorkbookFuzz.workbook(
                RosterWorkbookFuzz.HEAD + RosterWorkbookFuzz.TITLES + rows + RosterWorkbookFuzz.END);
    }

    private static void outline(Format format, byte[] content) {
        new RosterFile(format, content).outline();
    }

    private static String code(ThrowingCallable reading) {
        try {
            reading.call();
            return "taken";
        } catch (HttpProblem problem) {
            return String.valueOf(problem.getParameters().get("code"));
        } catch (Throwable other) {
            return other.toString();
        }
    }

    private static byte[] zip(int entries, int megabytes) throws IOException {
        var bytes = new ByteArrayOutputStream();
        byte[] zeros = new byte[1024 * 1024];
        try (var zip = new ZipOutputStream(bytes)) {
            for (int entry = 0; entry < entries; entry++) {
                zip.putNextEntry(new ZipEntry("xl/" + entry));
                for (int written = 0; written < megabytes; written++) {
                    zip.write(zeros);
                }
            }
        }
        return bytes.toByteArray();
    }
}
