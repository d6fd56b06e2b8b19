package org.gigstation.dispatch.pay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gigstation.dispatch.attendance.Worked;
import org.gigstation.dispatch.demand.Demand;
import org.gigstation.dispatch.demand.Demands;

/** Writes the wage line of a day's work in the transaction that noted the work. An appeal that is granted earns once, too. */
@ApplicationScoped
class EarnWage {

    private final PayLedger ledger;
    private final Demands demands;
    private final Clock clock;

    EarnWage(PayLedger ledger, Demands demands, Clock clock) {
        this.ledger = ledger;
        this.demands = demands;
        this.clock = clock;
    }

    void earn(@Observes Worked worked) {
        var work = worked.assignment();
        if (ledger.isEarned(work.id())) {
            return;
        }
        Map<UUID, Demand> known = demands.byId(List.of(work.demandId()));
        var pay = known.get(work.demandId()).pay();
        ledger.write(
                work,
                PayLine.Kind.EARNED,
                Wage.earnedFen(pay, worked.minutes(), worked.pieces()),
                pay.payDate().dueFor(work.date()),
                null,
                worked.by(),
                clock.instant());
    }
}
