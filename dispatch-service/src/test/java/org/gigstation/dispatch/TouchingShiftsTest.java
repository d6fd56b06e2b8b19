package org.gigstation.dispatch;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gigstation.dispatch.offer.OfferRows;
import org.gigstation.dispatch.offer.OfferState;
import org.gigstation.events.LabourerChanged;
import org.gigstation.kit.testing.Backends;
import org.junit.jupiter.api.Test;

/** Time ranges are half open: who works until noon is free at noon. */
@QuarkusTest
@QuarkusTestResource(value = Backends.class, initArgs = @ResourceArg(name = "database", value = "dispatch"))
class TouchingShiftsTest {

    private static final LocalDate DATE = Station.dayAhead(92);

    @Inject
    Township township;

    @Inject
    OfferRows rows;

    @Test
    void a_shift_may_begin_when_the_one_before_it_ends_and_not_a_minute_earlier() {
        String work = township.workType("touch-" + township.id());
        List<LabourerChanged> person = township.people(1, work);
        Township.Farm morning = township.farm("晨");
        Township.Farm afternoon = township.farm("午");
        Township.Farm tooEarly = township.farm("早");
        rows.awaitKnown(person, morning, afternoon, work);
        rows.awaitKnown(person, tooEarly, tooEarly, work);

        answered(demand(morning, work, "07:00", "12:00"), person, "CONFIRMED");
        answered(demand(afternoon, work, "12:00", "16:00"), person, "CONFIRMED");
        answered(demand(tooEarly, work, "11:59", "13:00"), person, "NOT_POSSIBLE");
    }

    private UUID demand(Township.Farm farm, String work, String start, String end) {
        Map<String, Object> demand = Station.demand(farm, work, DATE, 1);
        demand.put("shift", Map.of("start", start, "end", end));
        return Station.release(demand);
    }

    private void answered(UUID demand, List<LabourerChanged> person, String outcome) {
        rows.offered(demand, person, OfferState.DELIVERED);
        Station.answer(Station.offers(demand).get(0).get("id"), "ACCEPT")
                .then()
                .statusCode(200)
                .body("outcome", equalTo(outcome));
    }
}
