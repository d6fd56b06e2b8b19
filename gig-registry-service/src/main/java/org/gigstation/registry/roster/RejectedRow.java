package org.gigstation.registry.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** A row that did not go in, as it was written, sealed; for the sheet that goes back to the sender. */
@Entity
@Table(name = "labourer_import_reject")
class RejectedRow {

    @EmbeddedId
    Key key;

    @Column(name = "sealed")
    byte[] ciphertext;

    protected RejectedRow() {}

    RejectedRow(UUID importId, int rowNumber, byte[] ciphertext) {
        this.key = new Key(importId, rowNumber);
        this.ciphertext = ciphertext;
    }

    /** Which row of which import. */
    @Embeddable
    record Key(@Column(name = "import_id") UUID importId, @Column(name = "row_number") int rowNumber)
            implements Serializable {}
}
