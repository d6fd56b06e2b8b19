package org.gigstation.registry.labourer;

import static org.gigstation.registry.People.API;
import static org.gigstation.registry.People.asOperator;
import static org.gigstation.registry.People.idNumber;
import static org.gigstation.registry.People.phone;
import static org.gigstation.registry.People.somebody;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.gigstation.kit.testing.Backends;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class LabourerTest {

    @Test
    void a_registered_person_is_shown_with_masked_numbers() {
        String number = idNumber("19680412");
        String phone = phone();

        String location = asOperator()
                .body(somebody("张梅丽", number, phone))
                .post(API + "/labourers")
                .then()
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .extract()
                .header("Location");

        asOperator()
                .get(location)
                .then()
                .statusCode(200)
                .body("name", equalTo("张梅丽"))
                .body("idNumber", equalTo("530***********" + number.substring(14)))
                .body("birthDate", equalTo("1968-04-12"))
                .body("phones", hasSize(1))
                .body("phones[0].number", equalTo("139****" + phone.substring(7)));
    }
}
