package org.gigstation.chaos.row;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gigstation.chaos.check.Violation;
import org.gigstation.chaos.check.Violation.Kind;
import org.gigstation.chaos.evidence.Liveness;
import org.gigstation.chaos.fault.Repeats;
import org.gigstation.chaos.stack.ChaosStack;
import org.gigstation.chaos.stack.Service;
import org.gigstation.chaos.stack.Tables;

/**
 * What is settled stays as it is when everything is told again. What time alone goes on with is left out: offers still open, and who stood by and
 * takes the place of one that ran out.
 */
final class SameState {
    /** An id and how it stands, by what it is. */
    private static final Map<String, String> DISPATCH = Map.of(
            "assignment",
                    "SELECT a.id, a.state FROM assignment a JOIN offer o ON o.id = a.offer_id WHERE NOT (a.live AND o.state = 'PROMOTED')",
            "settled answer", "SELECT reply_id, 'settled' FROM settled_reply",
            "labourer", "SELECT id, 'version ' || version FROM labourer");

    private static final Map<String, String> NOTIFICATION = Map.of(
            "answer", "SELECT id, state FROM reply WHERE state <> 'UNCLEAR'",
            "message",
                    "SELECT id, template_code FROM message WHERE template_code NOT LIKE 'OFFER%' AND template_code <> 'PROMOTED'",
            "person", "SELECT labourer_id, 'known' FROM person");

    /** Every topic from its beginning, with all that was told again before: the longer the run, the more. */
    private static final Duration READING_EVERYTHING = Duration.ofMinutes(10);

    private static final int SHUFFLES = 3;
    private static final int MOST_NAMED = 5;

    private SameState() {}

    static List<Violation> afterShuffle(Stage stage, Tally tally) {
        return unchanged(stage, Liveness.PATIENCE, () -> {
            for (int i = 0; i < SHUFFLES; i++) {
                tally.inject(Repeats.shuffle(stage.stack(), stage.random()));
            }
        });
    }

    static List<Violation> afterReset(Stage stage, Tally tally) {
        return unchanged(stage, READING_EVERYTHING, () -> {
            for (Service service : stage.stack().services()) {
                tally.inject(Repeats.forget(stage.stack(), service));
                tally.inject(Repeats.retell(service));
            }
        });
    }

    private static List<Violation> unchanged(Stage stage, Duration patience, Runnable repeats) {
        Map<String, String> before = state(stage.stack());
        repeats.run();
        List<Violation> found = new ArrayList<>(stage.liveness().await(patience));
        List<String> differences = differences(before, state(stage.stack()));
        if (!differences.isEmpty()) {
            found.add(new Violation(
                    Kind.DUPLICATED,
                    "the state changed in %d places: %s"
                            .formatted(
                                    differences.size(),
                                    differences.stream().limit(MOST_NAMED).collect(Collectors.joining("; ")))));
        }
        return found;
    }

    private static Map<String, String> state(ChaosStack stack) {
        Map<String, String> state = new TreeMap<>();
        try (Tables dispatch = Tables.of(stack, "dispatch");
                Tables notification = Tables.of(stack, "notification")) {
            read(dispatch, DISPATCH, state);
            read(notification, NOTIFICATION, state);
        } catch (SQLException e) {
            throw new IllegalStateException("The state was not read", e);
        }
        return state;
    }

    private static void read(Tables tables, Map<String, String> questions, Map<String, String> state)
            throws SQLException {
        for (var question : questions.entrySet()) {
            tables.list(
                    question.getValue(),
                    row -> state.put(question.getKey() + " " + row.getString(1), row.getString(2)));
        }
    }

    static List<String> differences(Map<String, String> before, Map<String, String> after) {
        return Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .filter(thing -> !Objects.equals(before.get(thing), after.get(thing)))
                .map(thing -> "%s: %s became %s".formatted(thing, before.get(thing), after.get(thing)))
                .toList();
    }
}
