package org.gigstation.registry.roster;

import java.util.Map;
import java.util.Optional;

/**
 * A row as it was written.
 *
 * @param number the row's number in the sheet, the titles being row 1
 * @param cells what stands in the known columns, blanks left out
 */
record RosterRow(int number, Map<RosterColumn, String> cells) {

    Optional<String> cell(RosterColumn column) {
        return Optional.ofNullable(cells.get(column));
    }

    @Override
    public String toString() {
        return "RosterRow[number=" + number + "]";
    }
}
