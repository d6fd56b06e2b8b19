package org.gigstation.chaos.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gigstation.chaos.check.Violation.Kind;
import org.gigstation.chaos.history.Entry;
import org.gigstation.chaos.history.Entry.Phase;

/** Compares what clients were told with what is there. */
public final class Operations {
    private Operations() {}

    /**
     * Acknowledged means present exactly once, refused means absent, unknown means absent or once.
     *
     * @param action the operations to look at
     * @param present how often each subject is there now; a subject that is missing here is absent
     */
    public static List<Violation> check(List<Entry> history, String action, Map<String, Integer> present) {
        List<Violation> found = new ArrayList<>();
        lastWords(history, action)
                .forEach((subject, phase) -> judge(action, subject, phase, present.getOrDefault(subject, 0))
                        .ifPresent(found::add));
        return found;
    }

    /** The strongest thing a client was told about each subject; an operation without an end is unknown. */
    private static Map<String, Phase> lastWords(List<Entry> history, String action) {
        Map<String, Phase> told = new LinkedHashMap<>();
        Set<String> tried = new HashSet<>();
        for (Entry entry : history) {
            if (!entry.action().equals(action)) {
                continue;
            }
            if (entry.phase() == Phase.BEFORE) {
                told.putIfAbsent(entry.subject(), Phase.UNKNOWN);
            } else {
                boolean first = tried.add(entry.subject());
                told.merge(entry.subject(), entry.phase(), (before, now) -> stronger(before, now, first));
            }
        }
        return told;
    }

    /** A repeat that is acknowledged settles what was unknown; a refusal settles only a first try. */
    private static Phase stronger(Phase before, Phase now, boolean first) {
        if (before == Phase.OK || now == Phase.OK) {
            return Phase.OK;
        }
        return first ? now : before;
    }

    private static Optional<Violation> judge(String action, String subject, Phase phase, int times) {
        if (times > 1) {
            return Optional.of(Violation.of(Kind.DUPLICATED, "%s %s: %d times", action, subject, times));
        }
        if (phase == Phase.OK && times == 0) {
            return Optional.of(Violation.of(Kind.LOST, "%s %s was acknowledged", action, subject));
        }
        if (phase == Phase.FAIL && times == 1) {
            return Optional.of(Violation.of(Kind.INVENTED, "%s %s was refused", action, subject));
        }
        return Optional.empty();
    }
}
