package org.gigstation.kit.sql;

import java.util.ArrayList;
import java.util.List;

/** A select with the filters that were asked for, their values beside them. */
public final class Query {

    private final StringBuilder text;
    private final List<Object> values = new ArrayList<>();

    private Query(String text) {
        this.text = new StringBuilder(text);
    }

    /** Starts with a select that ends in a {@code WHERE} with at least one condition. */
    public static Query of(String select, Object... values) {
        return new Query(select).add("", values);
    }

    public Query and(String condition, Object... of) {
        return add(" AND " + condition, of);
    }

    /** Adds the condition when there is something to compare with. */
    public Query andIf(String condition, Object value) {
        return value == null ? this : and(condition, value);
    }

    /** The end of the statement: grouping, order, limit. */
    public Query end(String clause, Object... of) {
        return add(" " + clause, of);
    }

    private Query add(String more, Object... of) {
        text.append(more);
        values.addAll(List.of(of));
        return this;
    }

    String text() {
        return text.toString();
    }

    Object[] values() {
        return values.toArray();
    }
}
