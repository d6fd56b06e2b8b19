package org.gigstation.registry.roster;

import java.util.List;
import org.gigstation.kit.http.ProblemKind.Fault;

/** A row after reading: either it is understood, or {@code entry} is {@code null} and the faults say why. */
record ReadRow(RosterRow row, RosterEntry entry, List<Fault> faults) {

    static ReadRow understood(RosterEntry entry) {
        return new ReadRow(entry.row(), entry, List.of());
    }

    static ReadRow faulty(RosterRow row, List<Fault> faults) {
        return new ReadRow(row, null, faults);
    }

    boolean isUnderstood() {
        return entry != null;
    }
}
