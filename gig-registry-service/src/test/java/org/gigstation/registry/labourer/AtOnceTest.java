package org.gigstation.registry.labourer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gigstation.registry.People.API;
import static org.gigstation.registry.People.asOperator;
import static org.gigstation.registry.People.idNumber;
import static org.gigstation.registry.People.phone;
import static org.gigstation.registry.People.somebody;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.gigstation.kit.testing.Backends;
import org.gigstation.registry.Bodies;
import org.junit.jupiter.api.Test;

/** Several desks do the same at the same moment: one is first, and the others are told. */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class AtOnceTest {

    private static final int DESKS = 8;

    @Test
    void of_several_who_register_one_person_one_succeeds() throws Exception {
        Map<String, Object> body = somebody("孙二十", idNumber("19690101"), phone());

        List<Integer> answers =
                atOnce(desk -> asOperator().body(body).post(API + "/labourers").statusCode());

        assertThat(answers).containsOnlyOnce(201).containsOnly(201, 409);
    }

    @Test
    void people_of_one_new_household_and_one_new_phone_are_all_registered() throws Exception {
        String phone = phone();
        String household = phone();

        List<Integer> answers = atOnce(desk -> {
            Map<String, Object> body = somebody("周" + desk, idNumber("19690101"), phone);
            body.put("householdNumber", household);
            return asOperator().body(body).post(API + "/labourers").statusCode();
        });

        assertThat(answers).hasSize(DESKS).containsOnly(201);
    }

    @Test
    void of_several_who_change_what_they_all_saw_one_succeeds() throws Exception {
        String location = asOperator()
                .body(somebody("吴二一", idNumber("19690101"), phone()))
                .post(API + "/labourers")
                .header("Location");

        List<Integer> answers = atOnce(desk -> {
            Map<String, Object> card = Bodies.labourerCard();
            card.put("name", "吴二一" + desk);
            return asOperator()
                    .header("If-Match", "\"0\"")
                    .body(card)
                    .put(location)
                    .statusCode();
        });

        assertThat(answers).containsOnlyOnce(200).containsOnly(200, 412);
    }

    private static List<Integer> atOnce(IntFunction<Integer> act) throws Exception {
        ExecutorService desks = Executors.newFixedThreadPool(DESKS);
        try {
            List<Callable<Integer>> calls = IntStream.range(0, DESKS)
                    .<Callable<Integer>>mapToObj(desk -> () -> act.apply(desk))
                    .toList();
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : desks.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            desks.shutdown();
        }
    }
}
