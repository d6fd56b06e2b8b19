package org.gigstation.registry.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The uploaded file, sealed; kept until its import has ended. */
@Entity
@Table(name = "labourer_import_file")
class RosterContent {

    @Id
    @Column(name = "import_id")
    UUID importId;

    @Column(name = "sealed")
    byte[] ciphertext;

    protected RosterContent() {}

    RosterContent(UUID importId, byte[] ciphertext) {
        this.importId = importId;
        this.ciphertext = ciphertext;
    }
}
