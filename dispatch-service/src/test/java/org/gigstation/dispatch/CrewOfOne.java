package org.gigstation.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.gigstation.events.LabourerChanged;

/** One person, planned, asked and confirmed, with a seat on a bus: the ids of all that came of it. */
public record CrewOfOne(
        Township.Farm farm,
        LabourerChanged person,
        UUID demandId,
        UUID planId,
        UUID tripId,
        UUID offerId,
        UUID assignmentId) {

    /** Makes such a crew over HTTP. */
    @ApplicationScoped
    public static class Maker {

        private final Township township;
        private final Grower.Maker growers;

        Maker(Township township, Grower.Maker growers) {
            this.township = township;
            this.growers = growers;
        }

        public CrewOfOne confirmed(LocalDate date) {
            UUID vehicle = township.vehicle(2);
            Grower grower = growers.known("独", 1);
            Station.fileCover();
            UUID demand = grower.released(date, 1);
            UUID trip = Station.trip(vehicle, demand, date);
            Response plan = Station.readyPlan(date);
            assertThat(Station.approve(plan).statusCode()).as(plan.asString()).isEqualTo(200);
            Map<String, Object> offer = Station.offers(demand).get(0);
            Station.answer(offer.get("id"), "ACCEPT").then().statusCode(200);
            Map<String, Object> assignment = Station.operator()
                    .get(Station.API + "/assignments?demandId=" + demand)
                    .jsonPath()
                    .getMap("items[0]");
            return new CrewOfOne(
                    grower.farm(),
                    grower.people().get(0),
                    demand,
                    UUID.fromString(plan.jsonPath().getString("id")),
                    trip,
                    UUID.fromString(offer.get("id").toString()),
                    UUID.fromString(assignment.get("id").toString()));
        }
    }
}
