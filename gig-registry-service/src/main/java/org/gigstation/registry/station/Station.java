package org.gigstation.registry.station;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A township's gig station, by the 9-digit code of the township. */
@Entity
@Table(name = "station")
class Station {

    @Id
    String code;

    @Version
    long version;

    @Column(name = "name_zh")
    String nameZh;

    @Column(name = "name_en")
    String nameEn;

    String landline;

    protected Station() {}

    Station(String code) {
        this.code = code;
    }

    void describe(StationCard card) {
        nameZh = card.nameZh();
        nameEn = card.nameEn();
        landline = card.landline();
    }

    StationView view() {
        return new StationView(code, version, nameZh, nameEn, landline);
    }
}
