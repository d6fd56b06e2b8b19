package org.gigstation.dispatch.trip;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gigstation.dispatch.DispatchProblem;
import org.gigstation.dispatch.demand.Demand;
import org.gigstation.dispatch.demand.Demands;
import org.gigstation.dispatch.pool.Vehicles;
import org.gigstation.dispatch.scope.Reach;
import org.gigstation.dispatch.scope.Scope;
import org.gigstation.events.VehicleChanged;
import org.gigstation.kit.http.CommonProblem;
import org.gigstation.kit.sql.RefusedByDatabase;
import org.gigstation.kit.sql.Sql;
import org.gigstation.kit.time.Ids;

/** Puts a vehicle on the road for demands of a day, if the law lets it carry people (Road Traffic Safety Law 49-55). */
@ApplicationScoped
class PlanTrip {

    private final Sql sql;
    private final Trips trips;
    private final Vehicles vehicles;
    private final Demands demands;
    private final Ids ids;

    PlanTrip(Sql sql, Trips trips, Vehicles vehicles, Demands demands, Ids ids) {
        this.sql = sql;
        this.trips = trips;
        this.vehicles = vehicles;
        this.demands = demands;
        this.ids = ids;
    }

    @Transactional
    Trip plan(NewTrip trip, Reach reach) {
        VehicleChanged vehicle = vehicles.find(trip.vehicleId())
                .filter(found -> reach.seesDivision(found.divisionCode()))
                .orElseThrow(Scope::notFound);
        refuseUnfit(vehicle, trip.date());
        refuseTimes(trip);
        refuseForeign(trip, reach);
        UUID id = ids.next();
        insert(id, trip, vehicle);
        return trips.find(id, reach).orElseThrow();
    }

    private static void refuseUnfit(VehicleChanged vehicle, LocalDate date) {
        boolean fit = vehicle.active()
                && vehicle.passengerVehicle()
                && vehicle.ratedSeats() > 0
                && !vehicle.inspectionValidUntil().isBefore(date)
                && !vehicle.insuranceValidUntil().isBefore(date);
        if (!fit) {
            throw DispatchProblem.VEHICLE_NOT_FIT.because(
                    "须为在用载客车辆，年检与保险当日有效 · it must be an active passenger vehicle, " + "inspected and insured on "
                            + date);
        }
    }

    private static void refuseTimes(NewTrip trip) {
        if (!trip.departsAt().isBefore(trip.backAt())) {
            throw CommonProblem.INVALID_VALUE.because("返程早于出发 · backAt is not after departsAt");
        }
    }

    private void refuseForeign(NewTrip trip, Reach reach) {
        Map<UUID, Demand> served = demands.byId(trip.demandIds());
        for (UUID demandId : trip.demandIds()) {
            Demand demand = served.get(demandId);
            if (demand == null || !reach.sees(demand.divisionCode(), demand.enterpriseId())) {
                throw Scope.notFound();
            }
            if (demand.posts().stream().noneMatch(post -> post.date().equals(trip.date()))) {
                throw CommonProblem.NOT_POSSIBLE.because(
                        "需求 " + demandId + " 当天无岗位 · demand " + demandId + " has no posts on " + trip.date());
            }
        }
    }

    private void insert(UUID id, NewTrip trip, VehicleChanged vehicle) {
        try {
            sql.update(
                    """
                    INSERT INTO trip (id, division_code, vehicle_id, work_date, during, rated_seats)
                    VALUES (?, ?, ?, ?, tstzrange(?, ?), ?)""",
                    id,
                    vehicle.divisionCode(),
                    vehicle.vehicleId(),
                    trip.date(),
                    trip.departsAt(),
                    trip.backAt(),
                    vehicle.ratedSeats());
        } catch (RefusedByDatabase e) {
            throw e.by("one_trip_at_a_time")
                    ? DispatchProblem.VEHICLE_TAKEN.because("该车此时段已有行程 · the vehicle is on another trip at that time")
                    : e;
        }
        insertStops(id, trip);
        sql.batch(
                "INSERT INTO trip_post (trip_id, demand_id, work_date) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                trip.demandIds().stream()
                        .map(demandId -> new Object[] {id, demandId, trip.date()})
                        .toList());
    }

    private void insertStops(UUID id, NewTrip trip) {
        sql.batch(
                """
                INSERT INTO trip_stop (trip_id, place, division_code, name, latitude, longitude, stops_at)
                VALUES (?, ?, ?, ?, ?, ?, ?)""",
                IntStream.range(0, trip.stops().size())
                        .mapToObj(place -> {
                            NewTrip.NewStop stop = trip.stops().get(place);
                            return new Object[] {
                                id,
                                place,
                                stop.divisionCode(),
                                stop.name(),
                                stop.latitude(),
                                stop.longitude(),
                                stop.at()
                            };
                        })
                        .toList());
    }
}
