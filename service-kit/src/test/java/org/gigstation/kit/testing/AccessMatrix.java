package org.gigstation.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Every operation of the OpenAPI document, for every role, on what is the caller's own and on what is somebody else's, against the committed
 * {@code access-matrix.csv} of the service. A new operation has no row there, and a missing row fails. Extended instead of {@link RouteWalk}.
 *
 * <p>A cell says {@code allowed} (past the door: an answer, or a complaint about the request), {@code denied} (403), {@code hidden} (404), or
 * {@code -} where the operation names no object of a scope. Own objects are read and never changed by the test; whether a role may write is
 * asked with an id that nobody has, so that {@code hidden} there means allowed.
 */
public abstract class AccessMatrix extends RouteWalk {

    private static final String HEADER = "operation,role,own,other";
    private static final List<String> ROLES = List.of(
            "operator", "station-admin", "enterprise", "liaison", "county", "auditor", "worker", "service", "nobody");
    private static final String NOBODYS = "01900000-0000-7000-8000-00000000ffff";

    /** @param openApiPath where the service offers its document */
    protected AccessMatrix(String openApiPath) {
        super(openApiPath);
    }

    /** Where the expectations stand. */
    protected Path committedFile() {
        return Path.of("access-matrix.csv");
    }

    /** The enterprise whose objects {@link #existingPath} names, for tokens of enterprises. */
    protected String ownEnterprise() {
        return NOBODYS;
    }

    /** The person whom {@link #existingPath} names, for tokens of workers. */
    protected String ownLabourer() {
        return NOBODYS;
    }

    @Test
    void every_operation_for_every_role_is_as_the_matrix_says() throws IOException {
        Map<String, String> found = new LinkedHashMap<>();
        for (Operation operation : guarded().toList()) {
            for (String role : ROLES) {
                found.put(operation + "," + role, own(operation, role) + "," + other(operation, role));
            }
        }
        assertThat(found).as("operations of the OpenAPI document").isNotEmpty();
        if (Boolean.getBoolean("access.refresh")) {
            write(found);
        }
        assertThat(found)
                .as(
                        "rows of access-matrix.csv; remedy: ./mvnw -pl %s test -Dtest=%s -Daccess.refresh=true, and read the difference",
                        Path.of("").toAbsolutePath().getFileName(), getClass().getSimpleName())
                .containsExactlyInAnyOrderEntriesOf(committed());
    }

    private String own(Operation operation, String role) {
        boolean reads = operation.method().equals("get") && operation.path().contains("{");
        String existing = reads ? existingPath(operation) : null;
        return existing == null
                ? (status(operation, role, true, anyPath(operation)) == 403 ? "denied" : "allowed")
                : cell(status(operation, role, true, existing));
    }

    private String other(Operation operation, String role) {
        String existing = operation.path().contains("{") ? existingPath(operation) : null;
        return existing == null ? "-" : cell(status(operation, role, false, existing));
    }

    private int status(Operation operation, String role, boolean own, String path) {
        return call(operation, token(role, own), path).statusCode();
    }

    private static String cell(int status) {
        return switch (status) {
            case 403 -> "denied";
            case 404 -> "hidden";
            default -> "allowed";
        };
    }

    private String token(String role, boolean own) {
        String[] roles = role.equals("nobody") ? new String[0] : new String[] {role};
        return Tokens.of(
                Map.of(
                        "division", own ? Tokens.YUEWANG : Tokens.ELSEWHERE,
                        "enterprise_id",
                                own ? ownEnterprise() : UUID.randomUUID().toString(),
                        "labourer_id", own ? ownLabourer() : UUID.randomUUID().toString()),
                roles);
    }

    private Map<String, String> committed() throws IOException {
        Map<String, String> rows = new LinkedHashMap<>();
        if (Files.exists(committedFile())) {
            Files.readAllLines(committedFile()).stream().skip(1).forEach(line -> {
                String[] cells = line.split(",");
                rows.put(cells[0] + "," + cells[1], cells[2] + "," + cells[3]);
            });
        }
        return rows;
    }

    private void write(Map<String, String> rows) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(HEADER);
        rows.forEach((row, cells) -> lines.add(row + "," + cells));
        Files.write(committedFile(), lines);
    }
}
