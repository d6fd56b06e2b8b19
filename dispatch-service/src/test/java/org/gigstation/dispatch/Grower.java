package org.gigstation.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gigstation.dispatch.offer.OfferRows;
import org.gigstation.events.LabourerChanged;

/** An enterprise with a site, a kind of work that nobody else offers, and the people who can do it. */
public record Grower(Township.Farm farm, String work, List<LabourerChanged> people) {

    public Map<String, Object> demand(LocalDate date, int headcount) {
        return Station.demand(farm, work, date, headcount);
    }

    public UUID released(LocalDate date, int headcount) {
        return Station.release(demand(date, headcount));
    }

    /** Tells of them, and waits until the pool has heard it. */
    @ApplicationScoped
    public static class Maker {

        private final Township township;
        private final OfferRows rows;

        Maker(Township township, OfferRows rows) {
            this.township = township;
            this.rows = rows;
        }

        public Grower known(String name, int people) {
            String work = township.workType("work-" + township.id());
            return known(name, work, township.people(people, work));
        }

        public Grower known(String name, String work, List<LabourerChanged> people) {
            Township.Farm farm = township.farm(name);
            rows.awaitKnown(people, farm, farm, work);
            return new Grower(farm, work, people);
        }
    }
}
