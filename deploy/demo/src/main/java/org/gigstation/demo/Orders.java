package org.gigstation.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gigstation.demo.enterprise.Employer;
import org.gigstation.demo.station.Station;
import org.gigstation.demo.station.Station.Answer;

/** The growers come to the station: they are registered with their sites, and they ask for pickers for one day. */
final class Orders {
    private static final String OPERATOR = "operator";
    private static final String ENTERPRISES = "/api/registry/v1/enterprises";
    private static final String DEMANDS = "/api/dispatch/v1/demands";
    private static final int LONGEST_SEARCH_DAYS = 30;
    private static final long DAY_RATE_FEN = 140_00;

    private final Station station;

    Orders(Station station) {
        this.station = station;
    }

    /** A grower's only site, as the registry knows it. */
    record Placed(Employer employer, String siteId) {}

    List<Placed> register(List<Employer> employers) {
        List<Placed> placed = new ArrayList<>();
        for (Employer employer : employers) {
            placed.add(new Placed(
                    employer, registered(employer).at("/sites/0/siteId").asText()));
        }
        return placed;
    }

    private JsonNode registered(Employer employer) {
        String path = ENTERPRISES + "/" + employer.enterpriseId();
        Answer known = station.tryGet(OPERATOR, path);
        if (known.ok()) {
            return known.body();
        }
        Answer registered = station.tryPost(OPERATOR, ENTERPRISES, card(employer));
        return registered.ok() ? registered.body() : station.get(OPERATOR, path);
    }

    /** The first day from {@code tomorrow} on for which nobody has asked yet. */
    LocalDate freeDay(LocalDate tomorrow) {
        LocalDate day = tomorrow;
        while (!station.get(OPERATOR, DEMANDS + "?limit=1&date=" + day)
                .get("items")
                .isEmpty()) {
            day = day.plusDays(1);
            if (day.isAfter(tomorrow.plusDays(LONGEST_SEARCH_DAYS))) {
                throw new IllegalStateException("Every day of the next month has demands. Remedy: ./gig demo --fresh");
            }
        }
        return day;
    }

    /** Posts and releases one demand per grower; waits for the copy of a site that is still on its way to dispatch. */
    void ask(List<Placed> growers, LocalDate day, Wish wish) {
        for (Placed grower : growers) {
            Map<String, Object> demand = demand(grower, day, wish);
            Waiting.until(
                    "the demand of " + grower.employer().name() + " is taken", java.time.Duration.ofMinutes(2), () -> {
                        Answer answer = station.tryPost(OPERATOR, DEMANDS + "?release=true", demand);
                        // Overlapping with itself: an earlier try took effect, and its answer was lost with the
                        // service.
                        boolean taken = answer.ok() || answer.is("demand-overlaps");
                        if (!taken && !answer.is("unknown-site") && !answer.is("unknown-work-type")) {
                            throw new IllegalStateException("The demand was refused: " + answer.body());
                        }
                        return taken;
                    });
        }
    }

    private static Map<String, Object> card(Employer employer) {
        Map<String, Object> site = new HashMap<>();
        site.put("name", employer.siteName());
        site.put("divisionCode", employer.village());
        site.put("locationType", "FIELD");
        return Map.of(
                "enterpriseId", employer.enterpriseId(),
                "uscc", employer.uscc(),
                "name", employer.name(),
                "divisionCode", Preparation.TOWNSHIP,
                "legalForm", employer.legalForm(),
                "sites", List.of(site));
    }

    private static Map<String, Object> demand(Placed grower, LocalDate day, Wish wish) {
        Map<String, Object> demand = new HashMap<>();
        demand.put("enterpriseId", grower.employer().enterpriseId());
        demand.put("siteId", grower.siteId());
        demand.put("workTypeCode", "blueberry-picking");
        demand.put(
                "days",
                List.of(Map.of(
                        "date", day.toString(), "headcount", grower.employer().pickers())));
        demand.put("shift", Map.of("start", "07:30", "end", "15:30"));
        demand.put(
                "pay",
                Map.of("form", "DAY", "rateFen", DAY_RATE_FEN, "unit", "天", "payDate", Map.of("rule", "SAME_DAY")));
        demand.put("meals", true);
        demand.put("bus", false);
        demand.put("legalRole", "COOPERATIVE");
        demand.put("meeting", Map.of("place", "村委会", "time", "06:30"));
        demand.put("answerWithin", wish.answerWithin().toString());
        return demand;
    }
}
