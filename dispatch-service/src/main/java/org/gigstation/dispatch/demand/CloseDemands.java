package org.gigstation.dispatch.demand;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.gigstation.kit.sql.Sql;

/** Closes demands whose last shift is over. Any replica may do it; the second finds nothing left. */
@ApplicationScoped
class CloseDemands {

    private final Sql sql;
    private final Clock clock;

    CloseDemands(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Scheduled(every = "10m", delayed = "1m")
    @Transactional
    void closeWhatIsOver() {
        sql.update(
                """
                UPDATE demand SET state = 'CLOSED', version = version + 1
                WHERE state IN ('RELEASED', 'FILLED')
                    AND NOT EXISTS (SELECT FROM post p WHERE p.demand_id = demand.id AND upper(p.during) > ?)""",
                clock.instant());
        sql.update(
                "UPDATE post SET backfill_at = NULL WHERE backfill_at IS NOT NULL AND lower(during) <= ?",
                clock.instant());
    }
}
