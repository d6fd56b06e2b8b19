package org.gigstation.registry.place;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A division of the country by its statistical code: 4 digits a prefecture, 6 a county, 9 a township, 12 a village. */
@Entity
@Table(name = "place")
public class Place {

    @Id
    String code;

    @Enumerated(EnumType.STRING)
    Level level;

    @Column(name = "parent_code")
    String parentCode;

    String name;
    Double latitude;
    Double longitude;

    /** How good the coordinates are: {@code county-seat}, {@code synthetic} or {@code none}. */
    String position;

    protected Place() {}

    /** How deep a division lies. */
    public enum Level {
        PREFECTURE,
        COUNTY,
        TOWNSHIP,
        VILLAGE
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public double latitude() {
        return latitude == null ? 0 : latitude;
    }

    public double longitude() {
        return longitude == null ? 0 : longitude;
    }

    public boolean isVillage() {
        return level == Level.VILLAGE;
    }
}
