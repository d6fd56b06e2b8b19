package org.gigstation.dispatch;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gigstation.kit.testing.AccessMatrix;
import org.gigstation.kit.testing.Backends;

@QuarkusTest
@QuarkusTestResource(value = Backends.class, initArgs = @ResourceArg(name = "database", value = "dispatch"))
class RouteWalkTest extends AccessMatrix {

    private static CrewOfOne made;
    private static UUID asked;

    @Inject
    CrewOfOne.Maker maker;

    RouteWalkTest() {
        super("/api/dispatch/v1/openapi");
    }

    /** The board on the wall: nobody signs in to it, and it speaks of posts alone. */
    @Override
    protected Set<String> openOperations() {
        return Set.of("GET /api/dispatch/v1/open-posts");
    }

    @Override
    protected String existingPath(Operation operation) {
        String path = operation.path().replace("{id}", idFor(operation.path()));
        if (path.endsWith("/why")) {
            return path + "?labourerId=" + ownLabourer();
        }
        return path.endsWith("/comparison") ? path + "?with=" + crew().planId() : path;
    }

    @Override
    protected String ownEnterprise() {
        return crew().farm().enterpriseId().toString();
    }

    @Override
    protected String ownLabourer() {
        return crew().person().labourerId().toString();
    }

    @Override
    protected Object validBody(Operation operation) {
        if (operation.path().endsWith("/answers")) {
            return Map.of("intent", "ACCEPT");
        }
        if (operation.path().endsWith("/agreement")) {
            return Map.of("people", 1);
        }
        return operation.path().endsWith("/plans/{id}")
                ? Map.of("edits", List.of(Map.of("kind", "REMOVE", "labourerId", ownLabourer())))
                : Map.of();
    }

    /** One object of each kind, made once. */
    private CrewOfOne crew() {
        if (made == null) {
            made = maker.confirmed(Station.dayAhead(70));
        }
        return made;
    }

    private UUID borrowing() {
        if (asked == null) {
            asked = Neighbours.ask(crew().demandId(), Station.dayAhead(70), 1)
                    .jsonPath()
                    .getUUID("id");
        }
        return asked;
    }

    private String idFor(String path) {
        Map<String, UUID> ids = Map.of(
                "demands", crew().demandId(),
                "plans", crew().planId(),
                "offers", crew().offerId(),
                "assignments", crew().assignmentId(),
                "trips", crew().tripId(),
                "borrowings", borrowing());
        return ids.entrySet().stream()
                .filter(entry -> path.contains("/" + entry.getKey() + "/"))
                .map(entry -> entry.getValue().toString())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no object for " + path));
    }
}
