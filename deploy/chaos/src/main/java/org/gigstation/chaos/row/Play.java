package org.gigstation.chaos.row;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.gigstation.chaos.check.Violation;
import org.gigstation.chaos.check.Violation.Kind;
import org.gigstation.chaos.evidence.EarlyEnds;
import org.gigstation.chaos.morning.Morning;
import org.gigstation.chaos.stack.Service;

/** Plays rows one after the other on one stack: safety under faults, then liveness, then everything is compared. */
public final class Play {
    private static final int UNAVAILABLE = 503;

    private final Stage stage;
    private final Set<Violation> known = new HashSet<>();

    public Play(Stage stage) {
        this.stage = stage;
    }

    /**
     * @param wanted ids of rows
     * @param all whether every row is meant
     */
    public static List<String> rows(List<String> wanted, boolean all) {
        List<String> ids = Rows.ALL.stream().map(Row::id).toList();
        if (!ids.containsAll(wanted)) {
            throw new IllegalArgumentException("No such row among %s. There are: %s".formatted(wanted, ids));
        }
        return all ? ids : wanted;
    }

    /** @param time for the faults; every one of them is injected once at least, unless {@code short} of it */
    public RowReport row(String id, Duration time, boolean eachAtLeastOnce) {
        Row row = Rows.ALL.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        long began = System.nanoTime();
        Tally tally = new Tally();
        stage.calls().forget();
        Morning morning = stage.begin();
        EarlyEnds early = EarlyEnds.watch(stage.stack());
        List<Violation> found = new ArrayList<>();
        try (early) {
            new Lanes(row, stage, tally, began + time.toNanos(), eachAtLeastOnce).run();
        } catch (Lanes.BrokenOff fault) {
            found.add(new Violation(Kind.STUCK, fault.getMessage()));
        } finally {
            morning.close();
        }
        stage.stack().services().forEach(Service::heal);
        found.addAll(stage.liveness().await());
        found.addAll(misbehaviour());
        found.addAll(early.violations());
        found.addAll(row.probe().look(stage, tally));
        found.addAll(news());
        return new RowReport(
                row.id(),
                row.promise(),
                tally.injected(),
                tally.fired(),
                tally.duds(),
                found,
                stage.calls().answerMillis().stream()
                        .mapToLong(Long::longValue)
                        .max()
                        .orElse(0),
                TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began));
    }

    /** What is wrong now and was not before. */
    List<Violation> news() {
        return stage.judge().violations().stream().filter(known::add).toList();
    }

    /** While something is away a client is told so with a 503, never with another failure of ours. */
    private List<Violation> misbehaviour() {
        return stage.calls().statuses().entrySet().stream()
                .filter(entry -> entry.getKey() >= 500 && entry.getKey() != UNAVAILABLE)
                .map(entry ->
                        new Violation(Kind.MISBEHAVED, entry.getValue() + " answers with status " + entry.getKey()))
                .toList();
    }
}
