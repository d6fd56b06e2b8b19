package org.gigstation.registry.roster;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.gigstation.registry.problem.RegistryProblem;

/** A CSV file in UTF-8, with or without a byte order mark, or in GB18030, as Chinese Windows writes it. */
final class CsvRows implements RosterFile.RawRows {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final byte[] content;

    CsvRows(byte[] content) {
        this.content = content;
    }

    @Override
    public void forEach(RosterFile.RawRow action) {
        try (var rows = CsvReader.builder().ofCsvRecord(text())) {
            for (CsvRecord row : rows) {
                action.take(
                        (int) row.getStartingLineNumber(),
                        row.getFields().stream().map(CsvRows::plain).toList());
            }
        } catch (IOException | CsvParseException e) {
            throw RegistryProblem.NOT_A_TABLE.because("不是有效的 CSV 文件 · not a valid CSV file");
        }
    }

    /** Trimmed, and freed of the apostrophe that an export puts before what a spreadsheet would take for a formula. */
    static String plain(String cell) {
        String text = cell == null ? "" : cell.strip();
        return text.length() > 1 && text.charAt(0) == '\'' && Formulas.isDangerous(text.substring(1))
                ? text.substring(1).strip()
                : text;
    }

    private String text() {
        if (contains(0)) {
            throw RegistryProblem.NOT_A_TABLE.because("不是文本文件 · not a text file");
        }
        try {
            return withoutMark(decoded(StandardCharsets.UTF_8));
        } catch (CharacterCodingException notUtf8) {
            return gb18030();
        }
    }

    private String gb18030() {
        try {
            return decoded(Charset.forName("GB18030"));
        } catch (CharacterCodingException e) {
            throw RegistryProblem.NOT_A_TABLE.because("编码须为 UTF-8 或 GB18030 · the encoding must be UTF-8 or GB18030");
        }
    }

    private String decoded(Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(content))
                .toString();
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private boolean contains(int value) {
        for (byte each : content) {
            if (each == value) {
                return true;
            }
        }
        return false;
    }
}
