package org.gigstation.chaos.evidence;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.gigstation.chaos.check.Violation;
import org.gigstation.chaos.check.Violation.Kind;
import org.gigstation.chaos.morning.Waiting;
import org.gigstation.chaos.stack.ChaosStack;
import org.gigstation.chaos.stack.Tables;

/** Watches by the clock of the database, which nobody moves, whether an offer ends as unanswered while its time still runs. */
public final class EarlyEnds implements AutoCloseable {
    private static final String EARLY = "SELECT id::text FROM offer WHERE state = 'EXPIRED' AND answer_by > now()";
    private static final long BETWEEN_LOOKS_MILLIS = 1_000;

    private final ChaosStack stack;
    private final Set<String> early = ConcurrentHashMap.newKeySet();
    private final Thread watch = new Thread(this::watch, "early-ends");
    private volatile boolean open = true;

    private EarlyEnds(ChaosStack stack) {
        this.stack = stack;
    }

    public static EarlyEnds watch(ChaosStack stack) {
        EarlyEnds ends = new EarlyEnds(stack);
        ends.watch.setDaemon(true);
        ends.watch.start();
        return ends;
    }

    public List<Violation> violations() {
        return new ArrayList<>(early)
                .stream()
                        .map(offer -> new Violation(Kind.LOST, "offer " + offer + " ended before its time to answer"))
                        .toList();
    }

    @Override
    public void close() {
        open = false;
    }

    private void watch() {
        while (open) {
            try (Tables dispatch = Tables.of(stack, "dispatch")) {
                early.addAll(dispatch.list(EARLY, row -> row.getString(1)));
            } catch (SQLException away) {
                // an early end can still be seen when the database is back: times to answer are longer than absences
            }
            Waiting.pause(BETWEEN_LOOKS_MILLIS);
        }
    }
}
