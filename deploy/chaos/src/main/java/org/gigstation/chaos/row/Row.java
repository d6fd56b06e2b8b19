package org.gigstation.chaos.row;

import java.util.List;
import java.util.function.Function;
import org.gigstation.chaos.check.Violation;
import org.gigstation.chaos.fault.Fault;

/**
 * A promise and what is done to break it.
 *
 * @param faults injected in turn while the morning goes on
 * @param probe looked at when everything is quiet again, besides all that is always looked at
 */
record Row(String id, String promise, Function<Stage, List<Fault>> faults, Probe probe) {

    /** What only this row looks at. It may inject more: those count too. */
    @FunctionalInterface
    interface Probe {
        List<Violation> look(Stage stage, Tally tally);
    }

    static Row of(String id, String promise, Function<Stage, List<Fault>> faults) {
        return new Row(id, promise, faults, (stage, tally) -> List.of());
    }
}
