package org.gigstation.registry.roster;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.gigstation.registry.vault.Vault;

/** The sheet that goes back: the rejected rows as they were written, wrong cells in red, and the reasons in a last column. */
@ApplicationScoped
class FaultSheet {

    private static final String RED = "FFC7CE";
    private static final String REASONS = "问题（改好后可直接上传本表）";

    private final Vault vault;
    private final ObjectMapper json;

    FaultSheet(Vault vault, ObjectMapper json) {
        this.vault = vault;
        this.json = json;
    }

    byte[] write(UUID importId, List<RejectedRow> rows, List<RowFault> faults) {
        Map<Integer, List<RowFault>> byRow = faults.stream().collect(Collectors.groupingBy(fault -> fault.rowNumber));
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Gig Station", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("问题行");
            RosterSheet.titles(sheet);
            sheet.value(0, RosterColumn.values().length, REASONS);
            for (int i = 0; i < rows.size(); i++) {
                RejectedRow row = rows.get(i);
                write(sheet, i + 1, cellsOf(importId, row), byRow.getOrDefault(row.key.rowNumber(), List.of()));
            }
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException("the sheet of faults could not be written", e);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, int at, Map<RosterColumn, String> cells, List<RowFault> faults) {
        RosterSheet.row(sheet, at, cells);
        Arrays.stream(RosterColumn.values())
                .filter(column -> faults.stream().anyMatch(fault -> fault.title.equals(column.title())))
                .forEach(column ->
                        sheet.style(at, column.ordinal()).fillColor(RED).set());
        sheet.value(
                at,
                RosterColumn.values().length,
                faults.stream().map(fault -> fault.title + "：" + fault.reason).collect(Collectors.joining("；")));
    }

    private Map<RosterColumn, String> cellsOf(UUID importId, RejectedRow row) {
        try {
            return json.readValue(
                    new String(vault.open(importId, ImportBatches.ROW, row.ciphertext), StandardCharsets.UTF_8),
                    new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("a kept row cannot be read", e);
        }
    }
}
