package org.gigstation.local.smsc;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;

/** Something that happened at the message centre; what the journal holds, one per line. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "fact")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Fact.Submitted.class, name = "submitted"),
    @JsonSubTypes.Type(value = Fact.Receipted.class, name = "receipted"),
    @JsonSubTypes.Type(value = Fact.Answered.class, name = "answered"),
    @JsonSubTypes.Type(value = Fact.Acknowledged.class, name = "acknowledged")
})
public sealed interface Fact {
    /** Id of the message the fact is about, unique at this message centre. */
    String id();

    /**
     * One part of a message for a handset was accepted.
     *
     * @param number the handset, as the sender wrote it
     * @param from the sender's address
     * @param reference concatenation reference, 0 for a message of one part
     * @param receiptWanted whether the sender asked for a delivery receipt
     */
    record Submitted(
            String id,
            String number,
            String from,
            String text,
            int reference,
            int part,
            int parts,
            boolean receiptWanted,
            Instant at)
            implements Fact {}

    /**
     * The sender acknowledged the receipt of a submitted part.
     *
     * @param delivered false when the handset was switched off
     */
    record Receipted(String id, boolean delivered, Instant at) implements Fact {}

    /** Somebody typed an answer into a handset. {@code to} is the address of the station. */
    record Answered(String id, String number, String to, String text, Instant at) implements Fact {}

    /** The station acknowledged an answer: from here on it is responsible for it. */
    record Acknowledged(String id, Instant at) implements Fact {}
}
