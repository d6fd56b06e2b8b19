package org.gigstation.dispatch.offer;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.gigstation.dispatch.scope.Reach;
import org.gigstation.events.ReplyClassified.Intent;
import org.gigstation.kit.audit.Deed;
import org.gigstation.kit.http.KeyedWrite;

/**
 * An answer over HTTP that waits to be settled together with others.
 *
 * @param reach how far the caller sees
 * @param write the repeatable write that it is, when it came with a key
 * @param deed what the audit is to say of it
 */
record Wish(UUID offerId, Intent intent, Reach reach, Optional<KeyedWrite> write, Deed deed, Instant at) {

    boolean sees(Offer offer) {
        return offer != null && reach.seesPerson(offer.divisionCode(), offer.enterpriseId(), offer.labourerId());
    }
}
