package org.gigstation.registry.line;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A telephone line, apart from the people behind it. Its number is sealed. */
@Entity
@Table(name = "phone_line")
class PhoneLine {

    @Id
    UUID id;

    @Column(name = "number_sealed")
    byte[] numberSealed;

    @Column(name = "number_index")
    String numberIndex;

    protected PhoneLine() {}

    PhoneLine(UUID id, byte[] numberSealed, String numberIndex) {
        this.id = id;
        this.numberSealed = numberSealed;
        this.numberIndex = numberIndex;
    }
}
