package org.gigstation.dispatch.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.gigstation.kit.sql.Sql;
import org.gigstation.kit.testing.Backends;
import org.junit.jupiter.api.Test;

/** Which planner takes what. What is written here is taken back: the planners of the running service never see it. */
@QuarkusTest
@QuarkusTestResource(value = Backends.class, initArgs = @ResourceArg(name = "database", value = "dispatch"))
class LanesTest {

    private static final Duration LEASE = Duration.ofMinutes(1);

    @Inject
    Plans plans;

    @Inject
    Sql sql;

    @Test
    @TestTransaction
    void a_planner_of_townships_passes_a_county_that_came_first() {
        UUID county = queued("530304", 2);
        UUID township = queued("530304202", 1);

        assertThat(plans.claim(9, Instant.now(), LEASE).orElseThrow().id()).isEqualTo(township);
        assertThat(plans.claim(9, Instant.now(), LEASE)).isEmpty();
        assertThat(plans.claim(0, Instant.now(), LEASE).orElseThrow().id()).isEqualTo(county);
    }

    @Test
    @TestTransaction
    void a_job_is_taken_from_a_planner_that_gave_no_sign_of_life_and_from_no_other() {
        UUID plan = queued("530304202", 1);
        Instant begun = Instant.now();
        plans.claim(9, begun, LEASE);

        assertThat(plans.claim(9, begun.plusSeconds(59), LEASE)).isEmpty();
        assertThat(plans.progress(plan, 1, 2, begun.plusSeconds(90))).isTrue();
        assertThat(plans.claim(9, begun.plusSeconds(80), LEASE)).isEmpty();
        assertThat(plans.claim(9, begun.plusSeconds(91), LEASE).orElseThrow().id())
                .isEqualTo(plan);
    }

    private UUID queued(String divisionCode, int minutesAgo) {
        UUID id = UUID.randomUUID();
        sql.update(
                """
                INSERT INTO plan (id, division_code, work_date, mode, state, seed, created_by, created_at)
                VALUES (?, ?, DATE '2001-01-01', 'FAIR', 'QUEUED', 1, 'test', now() - interval '1 hour' - ? * interval '1 minute')""",
                id,
                divisionCode,
                minutesAgo);
        return id;
    }
}
