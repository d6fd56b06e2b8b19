package org.gigstation.registry.station;

import static org.gigstation.registry.People.API;
import static org.gigstation.registry.People.as;
import static org.gigstation.registry.People.asOperator;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.gigstation.kit.testing.Backends;
import org.gigstation.kit.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A station knows the stations around it, by name and telephone. */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class NeighboursTest {

    private static final String NEIGHBOUR = "530304001";
    private static final String FAR_AWAY = "530628102";

    @BeforeEach
    void aNeighbourAndAStationElsewhere() {
        opened(NEIGHBOUR);
        opened(FAR_AWAY);
    }

    @Test
    void the_county_around_is_listed_when_asked_for() {
        asOperator()
                .get(API + "/stations?neighbours=true")
                .then()
                .statusCode(200)
                .body("items.code", hasItems(Tokens.YUEWANG, NEIGHBOUR))
                .body("items.code", everyItem(startsWith("530304")));
    }

    @Test
    void ones_own_scope_is_listed_otherwise() {
        asOperator()
                .get(API + "/stations")
                .then()
                .body("items.code", hasItem(Tokens.YUEWANG))
                .body("items.code", not(hasItem(NEIGHBOUR)));
    }

    @Test
    void whoever_has_no_division_has_no_neighbours() {
        as(Tokens.of(Map.of(), "operator"))
                .get(API + "/stations?neighbours=true")
                .then()
                .body("items", empty());
    }

    private static void opened(String code) {
        as(Tokens.of(Map.of("division", code), "station-admin"))
                .body(Map.of("nameZh", "某零工驿站", "nameEn", "Some gig station", "landline", "0874-8900003"))
                .put(API + "/stations/" + code)
                .then()
                .statusCode(200);
    }
}
