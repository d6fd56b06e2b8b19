package org.gigstation.kit.testing;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Walks every operation of a service's OpenAPI document: without a token 401, with a token of no role 403, and with a foreign scope, for the
 * operations that name an object of ours in their path, 404. Extended by one test of each service.
 */
public abstract class RouteWalk {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private final String openApiPath;

    /** @param openApiPath where the service offers its document */
    protected RouteWalk(String openApiPath) {
        this.openApiPath = openApiPath;
    }

    /** One operation of the document. */
    public record Operation(String method, String path, List<String> parameters) {
        @Override
        public String toString() {
            return method.toUpperCase(java.util.Locale.ROOT) + " " + path;
        }
    }

    /** Operations that are open to everybody by design, as {@code "GET /api/…"}; each needs a reason in the test. */
    protected Set<String> openOperations() {
        return Set.of();
    }

    /**
     * A path with real ids of objects that exist within Yuewang for an operation that has path parameters; {@code null} when the operation's
     * objects are open to all scopes (catalogues). Every operation with path parameters must be answered for.
     */
    protected abstract String existingPath(Operation operation);

    /** A body that would be valid, so that only the scope can be the reason for a refusal. */
    protected Object validBody(Operation operation) {
        return Map.of();
    }

    /** A token with a right role and a scope elsewhere, for that operation. */
    protected String foreignToken(Operation operation) {
        return Tokens.operatorElsewhere();
    }

    @TestFactory
    Stream<DynamicTest> without_a_token_every_route_answers_401() throws IOException {
        return guarded()
                .map(operation -> dynamicTest(
                        operation.toString(),
                        () -> call(operation, null, anyPath(operation)).then().statusCode(401)));
    }

    @TestFactory
    Stream<DynamicTest> with_a_token_of_no_role_every_route_answers_403() throws IOException {
        return guarded()
                .map(operation ->
                        dynamicTest(operation.toString(), () -> call(operation, Tokens.nobody(), anyPath(operation))
                                .then()
                                .statusCode(403)));
    }

    @TestFactory
    Stream<DynamicTest> with_a_foreign_scope_every_object_is_not_found() throws IOException {
        return guarded()
                .filter(operation -> operation.path().contains("{"))
                .filter(operation -> existingPath(operation) != null)
                .map(operation -> dynamicTest(
                        operation.toString(), () -> call(operation, foreignToken(operation), existingPath(operation))
                                .then()
                                .statusCode(404)));
    }

    static String anyPath(Operation operation) {
        return operation.path().replaceAll("\\{[^}]+}", "01900000-0000-7000-8000-00000000ffff");
    }

    io.restassured.response.Response call(Operation operation, String token, String path) {
        RequestSpecification request =
                RestAssured.given().contentType("application/json").header("If-Match", "\"1\"");
        if (token != null) {
            request = request.header("Authorization", "Bearer " + token);
        }
        if (!operation.method().equals("get") && !operation.method().equals("delete")) {
            request = request.body(validBody(operation));
        }
        return request.request(operation.method().toUpperCase(java.util.Locale.ROOT), path);
    }

    Stream<Operation> guarded() throws IOException {
        return operations().filter(operation -> !openOperations().contains(operation.toString()));
    }

    private Stream<Operation> operations() throws IOException {
        String document = RestAssured.given()
                .accept("application/json")
                .get(openApiPath + "?format=json")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        JsonNode paths = new ObjectMapper().readTree(document).path("paths");
        List<Operation> operations = new ArrayList<>();
        paths.properties().forEach(path -> path.getValue().properties().stream()
                .filter(method -> METHODS.contains(method.getKey()))
                .forEach(method -> operations.add(
                        new Operation(method.getKey(), path.getKey(), pathParameters(method.getValue())))));
        return operations.stream();
    }

    private static List<String> pathParameters(JsonNode operation) {
        return StreamSupport.stream(operation.path("parameters").spliterator(), false)
                .filter(parameter -> parameter.path("in").asText().equals("path"))
                .map(parameter -> parameter.path("name").asText())
                .toList();
    }
}
