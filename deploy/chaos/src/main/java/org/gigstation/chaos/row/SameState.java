package org.gigstation.chaos.row;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.gigstation.chaos.check.Violation;
import org.gigstation.chaos.check.Violation.Kind;
import org.gigstation.chaos.fault.Repeats;
import org.gigstation.chaos.stack.ChaosStack;
import org.gigstation.chaos.stack.Service;
import org.gigstation.chaos.stack.Tables;

/** What is settled stays as it is when everything is told again. Offers still open go on by themselves and are left out. */
final class SameState {
    private static final String DISPATCH =
            """
            SELECT md5(coalesce((SELECT string_agg(a.id || a.state, ',' ORDER BY a.id) FROM assignment a), '')
                || coalesce((SELECT string_agg(s.reply_id::text, ',' ORDER BY s.reply_id) FROM settled_reply s), '')
                || coalesce((SELECT string_agg(l.id || ' ' || l.version, ',' ORDER BY l.id) FROM labourer l), ''))""";
    private static final String NOTIFICATION =
            """
            SELECT md5(coalesce((SELECT string_agg(r.id || r.state, ',' ORDER BY r.id) FROM reply r WHERE r.state <> 'UNCLEAR'), '')
                || coalesce((SELECT string_agg(m.id::text, ',' ORDER BY m.id) FROM message m WHERE m.template_code NOT LIKE 'OFFER%'), '')
                || (SELECT count(*) FROM person))""";
    private static final int SHUFFLES = 3;

    private SameState() {}

    static List<Violation> afterShuffle(Stage stage, Tally tally) {
        return unchanged(stage, () -> {
            for (int i = 0; i < SHUFFLES; i++) {
                tally.inject(Repeats.shuffle(stage.stack(), stage.random()));
            }
        });
    }

    static List<Violation> afterReset(Stage stage, Tally tally) {
        return unchanged(stage, () -> {
            for (Service service : stage.stack().services()) {
                tally.inject(Repeats.forget(stage.stack(), service));
                tally.inject(Repeats.retell(service));
            }
        });
    }

    private static List<Violation> unchanged(Stage stage, Runnable repeats) {
        List<String> before = hashes(stage.stack());
        repeats.run();
        List<Violation> found = new ArrayList<>(stage.liveness().await());
        List<String> after = hashes(stage.stack());
        if (!before.equals(after)) {
            found.add(new Violation(Kind.DUPLICATED, "the state changed: " + before + " became " + after));
        }
        return found;
    }

    private static List<String> hashes(ChaosStack stack) {
        try (Tables dispatch = Tables.of(stack, "dispatch");
                Tables notification = Tables.of(stack, "notification")) {
            return List.of(
                    dispatch.list(DISPATCH, row -> row.getString(1)).get(0),
                    notification.list(NOTIFICATION, row -> row.getString(1)).get(0));
        } catch (SQLException e) {
            throw new IllegalStateException("The state was not read", e);
        }
    }
}
