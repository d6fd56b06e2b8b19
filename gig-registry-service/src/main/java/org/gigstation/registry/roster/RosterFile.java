package org.gigstation.registry.roster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.gigstation.registry.problem.RegistryProblem;

/** A roster as a file: titles in its first row, then people. Read as a stream; nothing of it is held in memory as a whole but its bytes. */
final class RosterFile {

    private static final int MOST_ROWS = 50_000;
    private static final int MOST_COLUMNS = 60;

    private final Format format;
    private final byte[] content;

    RosterFile(Format format, byte[] content) {
        this.format = format;
        this.content = content;
    }

    /** Which files are taken. */
    enum Format {
        XLSX,
        CSV
    }

    /**
     * What a first reading tells.
     *
     * @param rows how many rows hold anything
     * @param ignoredTitles titles that no column of ours has
     */
    record Outline(int rows, List<String> ignoredTitles) {}

    /** Reads the raw rows of a file one after the other: their numbers and cells, trimmed. */
    interface RawRows {
        void forEach(RawRow action);
    }

    /** One raw row. */
    interface RawRow {
        void take(int number, List<String> cells);
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 422 when it is no roster, or too large a one */
    Outline outline() {
        var reading = new Reading(row -> {});
        raw().forEach(reading);
        if (reading.columns == null || reading.rows == 0) {
            throw RegistryProblem.EMPTY_FILE.because("表头之后没有数据行 · there is no row below the titles");
        }
        return new Outline(reading.rows, reading.ignored);
    }

    /** Hands over every row that holds anything, in their order. */
    void forEachRow(Consumer<RosterRow> action) {
        raw().forEach(new Reading(action));
    }

    private RawRows raw() {
        return format == Format.XLSX ? new XlsxRows(content) : new CsvRows(content);
    }

    /** Reads titles first, then rows. */
    private static final class Reading implements RawRow {
        private final Consumer<RosterRow> action;
        private List<RosterColumn> columns;
        private List<String> ignored;
        private int rows;

        Reading(Consumer<RosterRow> action) {
            this.action = action;
        }

        @Override
        public void take(int number, List<String> cells) {
            if (cells.size() > MOST_COLUMNS) {
                throw RegistryProblem.TOO_MANY_ROWS.because("最多 60 列 · at most 60 columns: row " + number);
            }
            if (columns == null) {
                readTitles(cells);
            } else if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                if (++rows > MOST_ROWS) {
                    throw RegistryProblem.TOO_MANY_ROWS.because(
                            "一个文件最多 50000 行，请分开上传 · at most 50,000 rows a file; split it");
                }
                action.accept(new RosterRow(number, known(cells)));
            }
        }

        private void readTitles(List<String> titles) {
            columns = titles.stream()
                    .map(title -> RosterColumn.titled(title).orElse(null))
                    .collect(Collectors.toCollection(ArrayList::new));
            ignored = titles.stream()
                    .filter(title ->
                            !title.isEmpty() && RosterColumn.titled(title).isEmpty())
                    .toList();
            String missing = Arrays.stream(RosterColumn.values())
                    .filter(RosterColumn::isRequired)
                    .filter(column -> !columns.contains(column))
                    .map(RosterColumn::title)
                    .collect(Collectors.joining("、"));
            if (!missing.isEmpty()) {
                throw RegistryProblem.WRONG_TITLES.because(
                        "第一行缺少列：" + missing + "；请使用模板 · the first row lacks these columns; use the template");
            }
            mustNotRepeat();
        }

        private void mustNotRepeat() {
            for (RosterColumn column : RosterColumn.values()) {
                if (columns.indexOf(column) != columns.lastIndexOf(column)) {
                    throw RegistryProblem.WRONG_TITLES.because("列重复：" + column.title() + " · a column stands twice");
                }
            }
        }

        private Map<RosterColumn, String> known(List<String> cells) {
            Map<RosterColumn, String> known = new EnumMap<>(RosterColumn.class);
            for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
                if (columns.get(i) != null && !cells.get(i).isEmpty()) {
                    known.put(columns.get(i), cells.get(i));
                }
            }
            return known;
        }
    }
}
