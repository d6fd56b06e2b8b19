package org.gigstation.registry.roster;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.gigstation.registry.labourer.LabourerFilter;
import org.gigstation.registry.labourer.ReadDossiers;
import org.gigstation.registry.place.Place;
import org.gigstation.registry.place.Places;
import org.gigstation.registry.scope.Scope;
import org.gigstation.registry.worktype.Skill;
import org.gigstation.registry.worktype.Skills;

/** Writes the roster of a scope in the columns of the import, so that what goes out can come in again. */
@ApplicationScoped
class ExportRoster {

    private static final int PAGE = 1_000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final ReadDossiers readDossiers;
    private final Places places;
    private final Skills skills;

    ExportRoster(ReadDossiers readDossiers, Places places, Skills skills) {
        this.readDossiers = readDossiers;
        this.places = places;
        this.skills = skills;
    }

    byte[] xlsx(Scope scope, LabourerFilter wanted, Set<UUID> without) {
        return workbook("名册", sheet -> {
            RosterSheet.titles(sheet);
            int[] at = {0};
            forEach(scope, wanted, without, cells -> RosterSheet.row(sheet, ++at[0], cells));
        });
    }

    byte[] csv(Scope scope, LabourerFilter wanted) {
        var bytes = new ByteArrayOutputStream();
        try (var text = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            text.write(BYTE_ORDER_MARK);
            try (CsvWriter rows = CsvWriter.builder().build(text)) {
                rows.writeRecord(Arrays.stream(RosterColumn.values())
                        .map(RosterColumn::title)
                        .toList());
                forEach(
                        scope,
                        wanted,
                        Set.of(),
                        cells -> rows.writeRecord(Arrays.stream(RosterColumn.values())
                                .map(column -> Formulas.neutral(cells.getOrDefault(column, "")))
                                .toList()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the roster could not be written", e);
        }
        return bytes.toByteArray();
    }

    byte[] template() {
        return workbook("名册", sheet -> {
            RosterSheet.titles(sheet);
            Map<RosterColumn, String> example = new EnumMap<>(RosterColumn.class);
            for (RosterColumn column : RosterColumn.values()) {
                example.put(column, column.example());
                sheet.comment(0, column.ordinal(), column.hint());
            }
            RosterSheet.row(sheet, 1, example);
        });
    }

    private static byte[] workbook(String name, Consumer<Worksheet> content) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Gig Station", "1.0")) {
            content.accept(workbook.newWorksheet(name));
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException("the workbook could not be written", e);
        }
        return bytes.toByteArray();
    }

    private void forEach(
            Scope scope, LabourerFilter wanted, Set<UUID> without, Consumer<Map<RosterColumn, String>> action) {
        var wording = new DossierCells(
                places.villagesOf(scope).stream().collect(Collectors.toMap(Place::code, Place::name)),
                skills.all().stream().collect(Collectors.toMap(Skill::code, Skill::nameZh)));
        UUID after = new UUID(0, 0);
        while (after != null) {
            ReadDossiers.Stretch stretch = readDossiers.next(scope, wanted, after, PAGE);
            stretch.dossiers().stream()
                    .filter(dossier -> !without.contains(dossier.labourerId()))
                    .forEach(dossier -> action.accept(wording.of(dossier)));
            after = stretch.last();
        }
    }
}
