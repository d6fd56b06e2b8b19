package org.gigstation.registry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Valid bodies for the tests. */
public final class Bodies {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final AtomicInteger SERIAL = new AtomicInteger();

    private Bodies() {}

    /** An invented code of the form of GB 32100 that no other test has. */
    public static String uscc() {
        String text = String.format("93530304MA%07d", SERIAL.incrementAndGet());
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += ALPHABET.indexOf(text.charAt(i)) * WEIGHTS[i];
        }
        return text + ALPHABET.charAt((31 - sum % 31) % 31);
    }

    public static Map<String, Object> enterprise() {
        return new HashMap<>(Map.of(
                "uscc",
                uscc(),
                "name",
                "盛源蓝莓农民专业合作社",
                "divisionCode",
                "530304202",
                "legalForm",
                "COOPERATIVE",
                "sites",
                List.of(Map.of("name", "盛源蓝莓园", "divisionCode", "530304202202", "locationType", "FIELD"))));
    }

    public static Map<String, Object> vehicle() {
        return new HashMap<>(Map.of(
                "divisionCode",
                "530304202",
                "plate",
                String.format("云D%05d", SERIAL.incrementAndGet()),
                "type",
                "COACH",
                "ratedSeats",
                45,
                "inspectionValidUntil",
                "2027-01-31",
                "insuranceValidUntil",
                "2027-01-31",
                "active",
                true));
    }

    public static Map<String, Object> profile() {
        Map<String, Object> profile = new HashMap<>(Map.of(
                "skills",
                List.of(Map.of("code", "berry-picking", "level", 3)),
                "limits",
                Map.of(
                        "noBending",
                        false,
                        "noPesticides",
                        true,
                        "noHeights",
                        false,
                        "noNights",
                        true,
                        "noColdWater",
                        false),
                "weekly",
                List.of(Map.of("day", "MONDAY", "from", "06:00", "to", "19:00")),
                "exceptions",
                List.of(Map.of("date", "2026-07-06", "available", false)),
                "radiusKm",
                15,
                "floorPayFen",
                10_000,
                "maxHoursPerDay",
                9,
                "tags",
                List.of(Map.of("code", "relocated"))));
        profile.put("care", Map.of("mustEndBy", "16:30", "days", List.of("MONDAY")));
        return profile;
    }

    public static Map<String, Object> labourerCard() {
        return new HashMap<>(Map.of("name", "张梅丽", "divisionCode", People.VILLAGE, "profile", profile()));
    }
}
