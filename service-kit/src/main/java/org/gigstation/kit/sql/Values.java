package org.gigstation.kit.sql;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.UUID;

/** How our values travel to PostgreSQL. */
final class Values {

    private Values() {}

    static void bind(PreparedStatement statement, int place, Object value) throws SQLException {
        if (value instanceof Instant instant) {
            statement.setObject(place, instant.atOffset(ZoneOffset.UTC));
        } else if (value instanceof Enum<?> constant) {
            statement.setString(place, constant.name());
        } else if (value instanceof Object[] items) {
            statement.setArray(place, statement.getConnection().createArrayOf(elementType(items), plain(items)));
        } else {
            statement.setObject(place, value);
        }
    }

    private static Object[] plain(Object[] items) {
        if (items instanceof Enum<?>[] constants) {
            return Arrays.stream(constants).map(Enum::name).toArray();
        }
        return items instanceof Instant[] instants
                ? Arrays.stream(instants).map(Instant::toString).toArray()
                : items;
    }

    private static String elementType(Object[] items) {
        if (items instanceof UUID[]) {
            return "uuid";
        }
        if (items instanceof Integer[]) {
            return "int4";
        }
        if (items instanceof Boolean[]) {
            return "bool";
        }
        if (items instanceof Instant[]) {
            return "timestamptz";
        }
        return items instanceof Long[] ? "bigint" : "text";
    }
}
