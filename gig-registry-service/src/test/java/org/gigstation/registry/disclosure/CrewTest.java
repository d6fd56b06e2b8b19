package org.gigstation.registry.disclosure;

import static org.gigstation.registry.People.API;
import static org.gigstation.registry.People.as;
import static org.gigstation.registry.People.asOperator;
import static org.gigstation.registry.People.idNumber;
import static org.gigstation.registry.People.phone;
import static org.gigstation.registry.People.somebody;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.gigstation.events.AssignmentMoved;
import org.gigstation.events.AssignmentMoved.State;
import org.gigstation.kit.events.Outbox;
import org.gigstation.kit.testing.Backends;
import org.gigstation.kit.testing.Tokens;
import org.gigstation.registry.Bodies;
import org.junit.jupiter.api.Test;

/** Assignments reach the registry over Kafka, here told through its own outbox in dispatch's stead. */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class CrewTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 3);
    private static final String NEIGHBOUR = "530304001";
    private static final Instant AT = Instant.parse("2026-07-02T10:00:00Z");

    @Inject
    Outbox outbox;

    @Test
    void an_employer_sees_who_took_its_posts_until_a_post_is_given_back() {
        UUID demand = UUID.randomUUID();
        UUID enterprise = UUID.randomUUID();
        UUID assignment = UUID.randomUUID();
        String phone = phone();
        UUID labourer = UUID.fromString(asOperator()
                .body(somebody("张梅丽", idNumber("19700101"), phone))
                .post(API + "/labourers")
                .jsonPath()
                .getString("labourerId"));
        String crew = API + "/crews/" + demand + "?date=" + DAY;

        tell(new AssignmentMoved(assignment, labourer, demand, enterprise, DAY, State.CONFIRMED, AT));

        await(crew, enterprise, 200);
        as(Tokens.enterprise(enterprise))
                .get(crew)
                .then()
                .body("items", hasSize(1))
                .body("items[0].name", equalTo("张梅丽"))
                .body("items[0].phone", equalTo("139****" + phone.substring(7)));
        as(Tokens.enterprise(UUID.randomUUID())).get(crew).then().statusCode(404);

        tell(new AssignmentMoved(
                assignment, labourer, demand, enterprise, DAY, State.CANCELLED_BY_WORKER, AT.plusSeconds(60)));

        await(crew, enterprise, 404);
    }

    @Test
    void a_station_knows_the_lent_people_who_work_for_its_employers_by_name_and_masked_phone_only() {
        UUID demand = UUID.randomUUID();
        String phone = phone();
        Map<String, Object> card = somebody("李映山", idNumber("19680302"), phone);
        card.put("divisionCode", NEIGHBOUR + "001");
        UUID lent = UUID.fromString(as(operatorOf(NEIGHBOUR))
                .body(card)
                .post(API + "/labourers")
                .jsonPath()
                .getString("labourerId"));
        UUID employer = UUID.fromString(asOperator()
                .body(Bodies.enterprise())
                .post(API + "/enterprises")
                .jsonPath()
                .getString("enterpriseId"));
        String crew = API + "/crews/" + demand + "?date=" + DAY;

        tell(new AssignmentMoved(UUID.randomUUID(), lent, demand, employer, DAY, State.CONFIRMED, AT));

        await(crew, employer, 200);
        asOperator()
                .get(crew)
                .then()
                .statusCode(200)
                .body("items.name", contains("李映山"))
                .body("items.phone", contains("139****" + phone.substring(7)));
        asOperator().get(API + "/labourers/" + lent).then().statusCode(404);
        as(operatorOf("530304002")).get(crew).then().statusCode(404);
    }

    private static String operatorOf(String division) {
        return Tokens.of(Map.of("division", division), "operator");
    }

    private void tell(AssignmentMoved move) {
        QuarkusTransaction.requiringNew().run(() -> outbox.append(move));
    }

    private static void await(String crew, UUID enterprise, int status) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> as(Tokens.enterprise(enterprise)).get(crew).statusCode() == status);
    }
}
