package org.gigstation.registry.roster;

import java.util.Map;
import org.dhatim.fastexcel.Worksheet;

/** How the columns of a roster stand in a worksheet: all as text, so that no number loses its end. */
final class RosterSheet {

    private static final int WIDTH = 18;

    private RosterSheet() {}

    static void titles(Worksheet sheet) {
        for (RosterColumn column : RosterColumn.values()) {
            sheet.value(0, column.ordinal(), column.title());
            sheet.style(0, column.ordinal()).bold().set();
            sheet.width(column.ordinal(), WIDTH);
        }
        sheet.freezePane(0, 1);
    }

    static void row(Worksheet sheet, int at, Map<RosterColumn, String> cells) {
        cells.forEach((column, value) -> {
            sheet.value(at, column.ordinal(), Formulas.neutral(value));
            sheet.style(at, column.ordinal()).format("@").set();
        });
    }
}
