package org.gigstation.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Map;
import org.gigstation.demo.station.Station;
import org.gigstation.demo.station.Station.Answer;

/** What a station has settled long before such a morning: its signature, its insurance, and, for a rehearsal, its hours. */
final class Preparation {
    static final String TOWNSHIP = "530304202";
    static final String ADMIN = "station-admin";

    private static final String SIGNATURES = "/api/notification/v1/signatures";
    private static final String POLICIES = "/api/dispatch/v1/covers/policies";
    private static final String HOURS = "/api/notification/v1/stations/" + TOWNSHIP + "/policy";
    private static final String SIGNATURE = "月望零工驿站";
    private static final long SUM_FEN = 300_000_00L;

    private final Station station;

    Preparation(Station station) {
        this.station = station;
    }

    void settle(LocalDate today) {
        sign();
        insure(today);
        rehearse();
    }

    private void sign() {
        for (JsonNode signature : station.get(ADMIN, SIGNATURES)) {
            if (signature.get("state").asText().equals("ACTIVE")
                    && signature.get("divisionCode").asText().equals(TOWNSHIP)) {
                return;
            }
        }
        JsonNode filed = station.post(ADMIN, SIGNATURES, Map.of("divisionCode", TOWNSHIP, "text", SIGNATURE))
                .body();
        station.put(ADMIN, SIGNATURES + "/" + filed.get("id").asText() + "/state", null, Map.of("state", "ACTIVE"));
    }

    private void insure(LocalDate today) {
        String number = "YW-DEMO-" + today.getYear();
        for (JsonNode policy : station.get(ADMIN, POLICIES)) {
            if (policy.get("policyNumber").asText().equals(number)) {
                return;
            }
        }
        station.post(
                ADMIN,
                POLICIES,
                Map.of(
                        "divisionCode",
                        TOWNSHIP,
                        "insurer",
                        "演示保险（虚构）",
                        "policyNumber",
                        number,
                        "sumFen",
                        SUM_FEN,
                        "validFrom",
                        today.withDayOfYear(1).toString(),
                        "validTo",
                        today.plusYears(1).toString(),
                        "cutOff",
                        "05:30",
                        "cutOffDaysBefore",
                        0));
    }

    /** A morning played in minutes, at any hour: no quiet hours, and the messages of hours may come within one. */
    private void rehearse() {
        Answer now = station.tryGet(ADMIN, HOURS);
        ObjectNode rules = now.body().deepCopy();
        rules.putNull("offersQuiet");
        rules.put("landline", "0874-8900001");
        ((ObjectNode) rules.get("caps"))
                .put("minute", 6)
                .put("hour", 6)
                .put("day", 60)
                .put("sameTextDay", 2);
        if (!rules.equals(now.body())) {
            station.put(ADMIN, HOURS, now.etag(), rules);
        }
    }
}
