package org.gigstation.registry.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** What is wrong with one cell. {@code shown} is its value, masked when personal. */
@Entity
@Table(name = "labourer_import_fault")
class RowFault {

    @Id
    UUID id;

    @Column(name = "import_id")
    UUID importId;

    @Column(name = "row_number")
    int rowNumber;

    String title;
    String shown;
    String reason;

    /** Whether the row went in nevertheless, without this value. */
    @Column(name = "row_taken")
    boolean rowTaken;

    protected RowFault() {}

    RowFault(UUID id, UUID importId, int rowNumber, String title, String shown, String reason, boolean rowTaken) {
        this.id = id;
        this.importId = importId;
        this.rowNumber = rowNumber;
        this.title = title;
        this.shown = shown;
        this.reason = reason;
        this.rowTaken = rowTaken;
    }
}
