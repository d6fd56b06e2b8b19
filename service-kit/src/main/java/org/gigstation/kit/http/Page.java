package org.gigstation.kit.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * One page of a list in the order of ids. {@code next} is the cursor of the page behind it, {@code null} on the last one; it also stands in
 * the {@code Link} header.
 */
public record Page<T>(List<T> items, String next) {

    /** What a client asks for; 1 to 200 entries, 50 unless told. */
    public static final class Request {
        @QueryParam("limit")
        @DefaultValue("50")
        @Min(1)
        @Max(200)
        public int limit;

        @QueryParam("cursor")
        @Pattern(
                regexp = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}",
                message = "不是有效的翻页标记 · not a cursor; use the one of the page before")
        public String cursor;

        /** Entries to read: one more than the page holds, which tells whether there is another page. */
        public int fetch() {
            return limit + 1;
        }

        /** The id behind which the page begins. */
        public UUID after() {
            return cursor == null ? new UUID(0, 0) : UUID.fromString(cursor);
        }

        /** Cuts what {@link #fetch()} read to a page. */
        public <E, T> Page<T> cut(List<E> read, Function<E, UUID> id, Function<E, T> view) {
            boolean more = read.size() > limit;
            List<E> shown = more ? read.subList(0, limit) : read;
            String next = more ? id.apply(shown.get(limit - 1)).toString() : null;
            return new Page<>(shown.stream().map(view).toList(), next);
        }
    }
}
