package org.gigstation.registry.roster;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.gigstation.registry.problem.RegistryProblem;

/** The first sheet of a workbook. */
final class XlsxRows implements RosterFile.RawRows {

    /** A double holds 15 digits for sure; what a sheet stored as a longer number has lost its end. */
    private static final int EXACT_DIGITS = 15;

    /** No sheet of people has more; written out, 1E-999999999 would be a gigabyte. */
    private static final int MOST_DECIMALS = 40;

    private final byte[] content;

    XlsxRows(byte[] content) {
        this.content = content;
    }

    @Override
    public void forEach(RosterFile.RawRow action) {
        ZipLimits.check(content);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(content));
                Stream<Row> stream = workbook.getFirstSheet().openStream()) {
            Iterator<Row> rows = stream.iterator();
            for (Line line = next(rows); line != null; line = next(rows)) {
                action.take(line.number(), line.cells());
            }
        } catch (IOException | ExcelReaderException e) {
            throw notAWorkbook();
        }
    }

    private record Line(int number, List<String> cells) {}

    /** What goes wrong here is the file's fault, what goes wrong in the action is not. */
    private static Line next(Iterator<Row> rows) {
        try {
            if (!rows.hasNext()) {
                return null;
            }
            Row row = rows.next();
            return new Line(row.getRowNum(), cellsOf(row));
        } catch (RuntimeException e) {
            throw notAWorkbook();
        }
    }

    private static HttpProblem notAWorkbook() {
        return RegistryProblem.NOT_A_TABLE.because("不是有效的 .xlsx 工作簿 · not a valid .xlsx workbook");
    }

    private static List<String> cellsOf(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(textOf(row.getCell(i)));
        }
        return cells;
    }

    private static String textOf(Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
            return "";
        }
        return switch (cell.getType()) {
            case NUMBER -> number(cell);
            case BOOLEAN -> Boolean.TRUE.equals(cell.asBoolean()) ? "是" : "否";
            default -> CsvRows.plain(cell.getText());
        };
    }

    private static String number(Cell cell) {
        String format = cell.getDataFormatString();
        if (format != null && format.toLowerCase(Locale.ROOT).contains("yy")) {
            return cell.asDate().toLocalDate().toString();
        }
        BigDecimal value = cell.asNumber();
        if (Math.abs((long) value.scale()) > MOST_DECIMALS) {
            return value.round(new MathContext(3)).toString();
        }
        return value.precision() - value.scale() > EXACT_DIGITS
                ? String.format(Locale.ROOT, "%.2E", value)
                : value.stripTrailingZeros().toPlainString();
    }
}
