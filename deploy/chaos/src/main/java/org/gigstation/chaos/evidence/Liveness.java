package org.gigstation.chaos.evidence;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.gigstation.chaos.check.Violation;
import org.gigstation.chaos.check.Violation.Kind;
import org.gigstation.chaos.morning.Waiting;
import org.gigstation.chaos.stack.ChaosStack;
import org.gigstation.chaos.stack.Service;
import org.gigstation.chaos.stack.Tables;

/** The second phase: once the faults are over, everything under way comes to its end within a minute. */
public final class Liveness {
    public static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final int LOOKS = 2;

    /** What may still be under way, by its table; each count is 0 in the end. */
    private static final Map<String, String> NOTIFICATION = Map.of(
            "answers without a result", "SELECT count(*) FROM reply WHERE state = 'CLASSIFIED'",
            "messages under way",
                    "SELECT count(*) FROM message WHERE state IN ('QUEUED', 'SUBMITTING') AND next_try_at < now()",
            "attempts nobody came back for",
                    "SELECT count(*) FROM message WHERE attempt_id IS NOT NULL AND lease_until < now()");

    private static final Map<String, String> DISPATCH = Map.of(
            "offers past their time",
            "SELECT count(*) FROM offer WHERE open AND answer_by < now() - interval '30 seconds'");

    private final ChaosStack stack;

    public Liveness(ChaosStack stack) {
        this.stack = stack;
    }

    /**
     * What still waits after {@link #PATIENCE}; empty when all came to its end. One thing on its way round can be missed by one look, which passes
     * the places one after the other; not by two.
     */
    public List<Violation> await() {
        return await(PATIENCE);
    }

    /** The same, for something that takes longer than people would wait: reading everything anew. */
    public List<Violation> await(Duration patience) {
        List<Violation> last = new ArrayList<>();
        int[] calm = new int[1];
        boolean quiet = Waiting.within(patience, () -> {
            last.clear();
            last.addAll(waiting());
            calm[0] = last.isEmpty() ? calm[0] + 1 : 0;
            return calm[0] == LOOKS;
        });
        return quiet ? List.of() : last;
    }

    private List<Violation> waiting() {
        List<Violation> found = new ArrayList<>();
        long typed = stack.centre().handsets().figures().unacknowledgedAnswers();
        if (typed > 0) {
            found.add(new Violation(Kind.STUCK, "message centre: " + typed + " answers not taken over"));
        }
        try {
            for (Service service : stack.services()) {
                count(service.database(), "events not told", "SELECT count(*) FROM outbox WHERE NOT published", found);
            }
            for (var entry : NOTIFICATION.entrySet()) {
                count("notification", entry.getKey(), entry.getValue(), found);
            }
            for (var entry : DISPATCH.entrySet()) {
                count("dispatch", entry.getKey(), entry.getValue(), found);
            }
            if (found.isEmpty()) {
                lags(found);
            }
        } catch (SQLException | ExecutionException | RuntimeException unreachable) {
            found.add(new Violation(
                    Kind.STUCK, "no look at it: " + unreachable.getClass().getSimpleName()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
        return found;
    }

    private void lags(List<Violation> found) throws ExecutionException, InterruptedException {
        try (Pipe pipe = new Pipe(stack.brokerAddress())) {
            for (var group : pipe.groups().entrySet()) {
                long lag = pipe.lag(group.getValue());
                if (lag > 0) {
                    found.add(new Violation(Kind.STUCK, group.getKey() + ": " + lag + " events not taken"));
                }
            }
        }
    }

    private void count(String database, String what, String sql, List<Violation> found) throws SQLException {
        try (Tables tables = Tables.of(stack, database)) {
            long number = tables.number(sql);
            if (number > 0) {
                found.add(new Violation(Kind.STUCK, database + ": " + number + " " + what));
            }
        }
    }
}
