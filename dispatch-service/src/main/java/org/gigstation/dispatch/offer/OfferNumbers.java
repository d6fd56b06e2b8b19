package org.gigstation.dispatch.offer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gigstation.dispatch.DispatchProblem;
import org.gigstation.kit.sql.Sql;

/** Gives out numbers of four digits that no open offer of the station has. */
@ApplicationScoped
class OfferNumbers {

    private static final int FIRST = 1000;
    private static final int LAST = 9999;

    private final Sql sql;

    OfferNumbers(Sql sql) {
        this.sql = sql;
    }

    /** That many numbers; the station gives out no others until the transaction ends. */
    List<String> take(String stationCode, int count) {
        int last = lockStation(stationCode);
        Set<String> used = new HashSet<>(sql.list(
                "SELECT offer_number FROM invitation WHERE station_code = ? AND open",
                row -> row.text("offer_number"),
                stationCode));
        List<String> numbers = new ArrayList<>(count);
        for (int tried = FIRST; tried <= LAST && numbers.size() < count; tried++) {
            last = last == LAST ? FIRST : last + 1;
            if (!used.contains(String.valueOf(last))) {
                numbers.add(String.valueOf(last));
            }
        }
        if (numbers.size() < count) {
            throw DispatchProblem.NUMBERS_EXHAUSTED.because(
                    "请等待部分邀约结束 · the station has " + used.size() + " open offers; wait until some are settled");
        }
        sql.update("UPDATE station_number SET last_number = ? WHERE station_code = ?", last, stationCode);
        return numbers;
    }

    private int lockStation(String stationCode) {
        sql.update(
                "INSERT INTO station_number (station_code, last_number) VALUES (?, ?) ON CONFLICT DO NOTHING",
                stationCode,
                FIRST - 1);
        return sql.first(
                        "SELECT last_number FROM station_number WHERE station_code = ? FOR UPDATE",
                        row -> row.whole("last_number"),
                        stationCode)
                .orElseThrow();
    }
}
