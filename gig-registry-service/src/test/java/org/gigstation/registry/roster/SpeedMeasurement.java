package org.gigstation.registry.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gigstation.registry.People.idNumber;
import static org.gigstation.registry.People.phone;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gigstation.kit.testing.Backends;
import org.junit.jupiter.api.Test;

/** Not part of the build, by its name. By hand: ./mvnw -pl gig-registry-service test -Dtest=SpeedMeasurement */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class SpeedMeasurement {

    private static final int ROWS = 18_000;

    @Test
    void a_township_comes_in_within_a_minute() {
        List<Map<RosterColumn, String>> people = new ArrayList<>();
        String sharedPhone = phone();
        for (int i = 0; i < ROWS; i++) {
            sharedPhone = i % 2 == 0 ? phone() : sharedPhone;
            people.add(person(i, sharedPhone));
        }
        byte[] roster = Sheets.xlsx(people);

        Duration first = timed(roster, "created");
        Duration second = timed(roster, "unchanged");

        assertThat(first).isLessThan(Duration.ofSeconds(60));
        assertThat(second).isLessThan(Duration.ofSeconds(60));
    }

    private static Duration timed(byte[] roster, String expected) {
        JsonPath job = Sheets.imported(roster);
        Duration taken =
                Duration.between(Instant.parse(job.getString("createdAt")), Instant.parse(job.getString("finishedAt")));
        System.out.printf("%d rows %s in %s%n", job.getInt(expected), expected, taken);
        assertThat(job.getInt(expected)).isEqualTo(ROWS);
        return taken;
    }

    private static Map<RosterColumn, String> person(int i, String phone) {
        Map<RosterColumn, String> cells = new EnumMap<>(RosterColumn.class);
        for (RosterColumn column : RosterColumn.values()) {
            cells.put(column, column.example());
        }
        cells.put(RosterColumn.NAME, "李" + i);
        cells.put(RosterColumn.ID_NUMBER, idNumber("19750615"));
        cells.put(RosterColumn.PHONE, phone);
        cells.put(RosterColumn.HOUSEHOLD, String.valueOf(i / 2));
        if (i % 20 == 1) {
            cells.put(RosterColumn.PARTNER, cells.get(RosterColumn.ID_NUMBER));
        }
        cells.remove(RosterColumn.PARTNER);
        return cells;
    }
}
