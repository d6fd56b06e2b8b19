package org.gigstation.demo.canary;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gigstation.demo.roster.Person;
import org.gigstation.demo.station.Station;
import org.gigstation.demo.station.Station.Answer;

/** Requests that cannot be granted and have a real person in them: an answer that repeated what was typed would give the person away. */
final class BadRequests {
    private static final String VILLAGE = "530304202001";
    private static final String OPERATOR = "operator";
    private static final String LABOURERS = "/api/registry/v1/labourers";
    private static final String DEMANDS = "/api/dispatch/v1/demands";
    private static final String TEMPLATES = "/api/notification/v1/templates";
    private static final String JSON = "application/json";

    private final Station station;
    private final Person person;
    private final List<String> bodies = new ArrayList<>();

    BadRequests(Station station, Person person) {
        this.station = station;
        this.person = person;
    }

    List<String> bodies() {
        String phone = person.phone().orElse("13987654321");
        Map<String, Object> again = Map.of(
                "name", person.name(),
                "idNumber", person.idNumber(),
                "phones", List.of(phone),
                "divisionCode", VILLAGE,
                "consents", List.of());
        hear(station.tryPost(OPERATOR, LABOURERS, again));
        hear(station.tryPost(OPERATOR, LABOURERS, Map.of("name", person.name(), "idNumber", person.idNumber())));
        hear(station.tryPost(OPERATOR, LABOURERS, Map.of("name", List.of(person.name()), "idNumber", phone)));
        hear(station.tryPost(OPERATOR, LABOURERS, Map.of("divisionCode", person.idNumber(), "phones", person.name())));
        for (String path : List.of(LABOURERS, DEMANDS, TEMPLATES)) {
            hear(station.tryPost(OPERATOR, path, Map.of(person.idNumber(), phone, person.name(), 1)));
            hear(cutOff(path, "{\"note\": \"%s %s %s".formatted(person.name(), person.idNumber(), phone)));
            hear(station.tryGet(OPERATOR, path + "?limit=" + person.idNumber()));
            hear(station.tryGet(OPERATOR, path + "/" + person.idNumber()));
        }
        return bodies;
    }

    private Answer cutOff(String path, String text) {
        return station.tryUpload(OPERATOR, path, JSON, text.getBytes(StandardCharsets.UTF_8));
    }

    private void hear(Answer answer) {
        if (answer.ok()) {
            throw new IllegalStateException("A bad request was granted: " + answer.status());
        }
        bodies.add(answer.body().toString());
    }
}
