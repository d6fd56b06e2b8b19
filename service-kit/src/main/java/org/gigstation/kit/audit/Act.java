package org.gigstation.kit.audit;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What the present request does, as far as the audit is concerned. */
@RequestScoped
class Act {

    /** Ids kept of one act; a bulk act is told by its own id. */
    private static final int MOST_OBJECTS = 200;
    /** UUIDs, division codes and slugs. Anything else in a path might be somebody's number or name. */
    private static final Pattern ID = Pattern.compile(
            "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9]{2}|[0-9]{4}|[0-9]{6}|[0-9]{9}|[0-9]{12}|[a-z][a-z-]{1,40}");

    private final Set<String> objects = new LinkedHashSet<>();
    private String actor;
    private String operation;
    private boolean open;

    void begin(String whoever, String whatever) {
        actor = whoever;
        operation = whatever;
        open = true;
    }

    void about(Iterable<?> ids) {
        for (Object id : ids) {
            if (objects.size() < MOST_OBJECTS && ID.matcher(String.valueOf(id)).matches()) {
                objects.add(id.toString());
            }
        }
    }

    /** Whether this is a write that has not been recorded yet. */
    boolean isOpen() {
        return open;
    }

    void recorded() {
        open = false;
    }

    String actor() {
        return actor;
    }

    String operation() {
        return operation;
    }

    List<String> objects() {
        return new ArrayList<>(objects);
    }
}
