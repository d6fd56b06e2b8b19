package org.gigstation.registry.station;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.gigstation.kit.http.CommonProblem;
import org.gigstation.registry.place.Places;
import org.gigstation.registry.scope.Scope;
import org.gigstation.registry.storage.SeedFile;

/** Opens a station or changes its card. */
@ApplicationScoped
class KeepStations {

    private static final String SEED =
            """
            INSERT INTO station (code, version, name_zh, name_en, landline)
            VALUES (:code, 0, :zh, :en, :landline) ON CONFLICT DO NOTHING""";

    private final Stations stations;
    private final Places places;
    private final EntityManager database;

    KeepStations(Stations stations, Places places, EntityManager database) {
        this.stations = stations;
        this.places = places;
        this.database = database;
    }

    @Transactional
    void plant(@Observes @Priority(110) StartupEvent event) {
        SeedFile.read("stations.csv").forEach(row -> database.createNativeQuery(SEED)
                .setParameter("code", row.getField("code"))
                .setParameter("zh", row.getField("name_zh"))
                .setParameter("en", row.getField("name_en"))
                .setParameter("landline", row.getField("landline"))
                .executeUpdate());
    }

    @Transactional
    public StationView keep(Scope scope, String code, StationCard card) {
        if (!scope.covers(code) || places.findByIdOptional(code).isEmpty()) {
            throw CommonProblem.NOT_FOUND.because(CommonProblem.NOT_FOUND.title());
        }
        Station station = stations.findByIdOptional(code).orElseGet(() -> {
            var opened = new Station(code);
            opened.describe(card);
            stations.persist(opened);
            return opened;
        });
        station.describe(card);
        stations.flush();
        return station.view();
    }
}
