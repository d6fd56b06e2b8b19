package org.gigstation.kit.http;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Table(name = "note")
class Note {

    @Id
    private UUID id;

    protected Note() {}

    Note(UUID id) {
        this.id = id;
    }

    UUID id() {
        return id;
    }
}
