package org.gigstation.kit.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** The row a query stands on, read by column name. What is NULL comes as {@code null}, but for primitives. */
public final class Row {

    private final ResultSet rows;

    Row(ResultSet rows) {
        this.rows = rows;
    }

    static <T> List<T> all(ResultSet rows, Function<Row, T> shape) throws SQLException {
        List<T> found = new ArrayList<>();
        Row row = new Row(rows);
        while (rows.next()) {
            found.add(shape.apply(row));
        }
        return found;
    }

    public UUID id(String column) {
        return get(column, UUID.class);
    }

    public String text(String column) {
        return get(column, String.class);
    }

    public <E extends Enum<E>> E one(Class<E> of, String column) {
        String name = text(column);
        return name == null ? null : Enum.valueOf(of, name);
    }

    public LocalDate date(String column) {
        return get(column, LocalDate.class);
    }

    public LocalTime time(String column) {
        return get(column, LocalTime.class);
    }

    public Instant instant(String column) {
        OffsetDateTime time = get(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    public Integer wholeOrNull(String column) {
        return get(column, Integer.class);
    }

    public Long longOrNull(String column) {
        return get(column, Long.class);
    }

    public int whole(String column) {
        return wholeOrNull(column);
    }

    public long number(String column) {
        return longOrNull(column);
    }

    public double decimal(String column) {
        return get(column, Double.class);
    }

    public boolean yes(String column) {
        return get(column, Boolean.class);
    }

    public List<String> texts(String column) {
        try {
            return List.of((String[]) rows.getArray(column).getArray());
        } catch (SQLException e) {
            throw new RefusedByDatabase(e);
        }
    }

    private <T> T get(String column, Class<T> type) {
        try {
            return rows.getObject(column, type);
        } catch (SQLException e) {
            throw new RefusedByDatabase(e);
        }
    }
}
