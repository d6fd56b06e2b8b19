package org.gigstation.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.restassured.RestAssured;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Forged, stolen and stale tokens at one guarded address of a service. Extended by one test of each service. */
public abstract class TokenAttacks {

    private final String path;

    /** @param path of a {@code GET} that an operator may call */
    protected TokenAttacks(String path) {
        this.path = path;
    }

    @Test
    void the_honest_token_is_let_in() {
        assertThat(statusWith(Forgery.honest()))
                .as("otherwise the attacks prove nothing")
                .isLessThan(400);
    }

    @TestFactory
    Stream<DynamicTest> a_forged_token_is_turned_away() {
        return Forgery.all().entrySet().stream()
                .map((Map.Entry<String, String> forged) ->
                        dynamicTest(forged.getKey(), () -> assertThat(statusWith(forged.getValue()))
                                .isEqualTo(401)));
    }

    @Test
    void a_good_token_at_a_wrong_place_counts_for_nothing() {
        assertThat(RestAssured.given()
                        .queryParam("access_token", Forgery.honest())
                        .get(path)
                        .statusCode())
                .isEqualTo(401);
        assertThat(RestAssured.given()
                        .cookie("q_session", Forgery.honest())
                        .get(path)
                        .statusCode())
                .isEqualTo(401);
        assertThat(RestAssured.given()
                        .header("Authorization", "Basic " + Forgery.honest())
                        .get(path)
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void two_identities_at_once_are_refused() {
        assertThat(RestAssured.given()
                        .header("Authorization", "Bearer " + Forgery.honest(), "Bearer " + Tokens.nobody())
                        .get(path)
                        .statusCode())
                .isEqualTo(400);
    }

    private int statusWith(String token) {
        return RestAssured.given()
                .header("Authorization", "Bearer " + token)
                .get(path)
                .statusCode();
    }
}
