package org.gigstation.kit.http;

import com.code_intelligence.jazzer.junit.FuzzTest;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;

/** What a client sends as a cursor: what the rule of its form lets in is the id of something, and the same id again. */
class CursorFuzz {

    private static final String FORM = form();

    /** A cursor that could be right, with one character changed: noise alone never looks like one. */
    @FuzzTest(maxDuration = "30s")
    void a_cursor(long high, long low, int place, char typo) {
        StringBuilder typed = new StringBuilder(new UUID(high, low).toString());
        typed.setCharAt(Math.floorMod(place, typed.length()), typo);
        if (!typed.toString().matches(FORM)) {
            return;
        }
        var page = new Page.Request();
        page.cursor = typed.toString();
        UUID after = page.after();
        if (!after.toString().equals(typed.toString())) {
            throw new AssertionError("another page than the one asked for");
        }
    }

    private static String form() {
        try {
            return Page.Request.class
                    .getField("cursor")
                    .getAnnotation(Pattern.class)
                    .regexp();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("the cursor has another name now", e);
        }
    }
}
