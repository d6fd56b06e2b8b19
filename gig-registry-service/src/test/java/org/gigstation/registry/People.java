package org.gigstation.registry;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.gigstation.kit.testing.Tokens;

/** Invented people of Yuewang for the tests, each with an identity number of their own. */
public final class People {

    public static final String API = "/api/registry/v1";
    public static final String VILLAGE = "530304202201";

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final AtomicInteger SERIAL = new AtomicInteger();

    private People() {}

    public static RequestSpecification as(String token) {
        return RestAssured.given().header("Authorization", "Bearer " + token).contentType(ContentType.JSON);
    }

    public static RequestSpecification asOperator() {
        return as(Tokens.operator());
    }

    /** A number of the form of GB 11643 that no other test has. */
    public static String idNumber(String birthDate) {
        int serial = SERIAL.incrementAndGet();
        return withCheckDigit(String.format("530%03d%s%03d", 300 + serial / 1000, birthDate, serial % 1000));
    }

    public static String withCheckDigit(String seventeen) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (seventeen.charAt(i) - '0') * WEIGHTS[i];
        }
        return seventeen + "10X98765432".charAt(sum % 11);
    }

    /** A mobile number that no other test has. */
    public static String phone() {
        return String.format("139%08d", SERIAL.incrementAndGet());
    }

    public static Map<String, Object> somebody(String name, String idNumber, String... phones) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("name", name);
        body.put("idNumber", idNumber);
        body.put("phones", List.of(phones));
        body.put("divisionCode", VILLAGE);
        body.put(
                "consents",
                List.of(
                        Map.of("purpose", "DISPATCH", "granted", true, "insuredSumFen", 0),
                        Map.of("purpose", "SMS", "granted", true, "insuredSumFen", 0),
                        Map.of("purpose", "INSURANCE", "granted", true, "insuredSumFen", 30_000_000)));
        return body;
    }
}
