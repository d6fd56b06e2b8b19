package org.gigstation.kit.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import org.gigstation.kit.sql.RoundTrip;
import org.gigstation.kit.time.Ids;

/** For writes of many callers that one transaction carries out: each leaves its entry in it. */
@ApplicationScoped
public class Deeds {

    private final Instance<Act> act;
    private final AuditEntries entries;
    private final Clock clock;
    private final Ids ids;

    Deeds(Instance<Act> act, AuditEntries entries, Clock clock, Ids ids) {
        this.act = act;
        this.entries = entries;
        this.clock = clock;
        this.ids = ids;
    }

    /** What the present request does. From here on whoever carries it out records it. */
    public Deed inHand() {
        Act present = act.get();
        present.recorded();
        return new Deed(present.actor(), present.operation(), present.objects());
    }

    /** Within the transaction of the effects, on one of its trips. */
    public void record(RoundTrip trip, Collection<Deed> deeds) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        entries.appendAll(
                trip,
                deeds.stream()
                        .map(deed -> new AuditEntry(
                                ids.next(), now, AuditEntry.Kind.WRITE, deed.actor(), deed.operation(), deed.objects()))
                        .toList());
    }
}
