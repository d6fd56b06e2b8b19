package org.gigstation.registry.household;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** People who live together; the village gives it a number, {@code null} when it has none. */
@Entity
@Table(name = "household")
public class Household {

    @Id
    UUID id;

    @Column(name = "division_code")
    String divisionCode;

    String number;

    protected Household() {}

    Household(UUID id, Address address) {
        this.id = id;
        this.divisionCode = address.villageCode();
        this.number = address.number();
    }

    /** Which household of which village. */
    public record Address(String villageCode, String number) {}

    public UUID id() {
        return id;
    }

    public String number() {
        return number;
    }

    public String divisionCode() {
        return divisionCode;
    }

    Address address() {
        return new Address(divisionCode, number);
    }
}
