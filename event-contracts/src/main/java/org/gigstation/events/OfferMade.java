package org.gigstation.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A post is offered. People of one phone line are invited together: the event is told once per labourer with the same {@code invitationId}
 * and the same {@code party}; whoever reads it acts on the first one and ignores the others.
 *
 * @param key the labourer this copy of the event is told for, one of {@code party}
 * @param offerNumber four digits, unique among the station's open offers: the number a person may type
 * @param divisionCode 9-digit code of the township whose station speaks
 * @param party the one or two people invited by one message, in the order in which the message names them
 * @param together the two accept together or not at all
 * @param meetAt when to be at {@code meetPlace}
 * @param zone IANA id of the zone in which times are told
 * @param answerBy end of the offer; an answer that arrives later is late
 * @param urgent agreed early-morning backfill, which quiet hours let pass
 */
public record OfferMade(
        UUID key,
        UUID invitationId,
        String offerNumber,
        String divisionCode,
        List<Recipient> party,
        boolean together,
        UUID demandId,
        String siteName,
        String workName,
        LocalDate workDate,
        Instant meetAt,
        String meetPlace,
        String zone,
        Pay pay,
        boolean meals,
        boolean insured,
        Instant answerBy,
        boolean urgent)
        implements Event {

    /** Who is asked, and the offer that the answer settles. */
    public record Recipient(UUID offerId, UUID labourerId) {}

    /** Agreed pay: {@code rateFen} per unit. */
    public record Pay(Form form, long rateFen, String unit) {
        /** By the day, the hour or the piece. */
        public enum Form {
            DAY,
            HOUR,
            PIECE
        }
    }
}
