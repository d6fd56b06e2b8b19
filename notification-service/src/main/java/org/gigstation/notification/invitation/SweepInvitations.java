package org.gigstation.notification.invitation;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gigstation.notification.sql.Sql;

/** Frees lines whose invitation nobody closed: an expiry that was never told, or work that has begun. */
@ApplicationScoped
class SweepInvitations {

    private static final Duration GRACE = Duration.ofMinutes(10);
    private static final String OVERDUE =
            """
            SELECT id FROM invitation WHERE (state = 'OPEN' AND answer_by < ?) OR (state = 'ANSWERED' AND meet_at < ?)
            LIMIT 500 FOR UPDATE SKIP LOCKED""";

    private final Sql sql;
    private final Invitations invitations;
    private final Clock clock;

    SweepInvitations(Sql sql, Invitations invitations, Clock clock) {
        this.sql = sql;
        this.invitations = invitations;
        this.clock = clock;
    }

    @Scheduled(every = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void overdue() {
        Instant now = clock.instant();
        List<UUID> found = sql.list(OVERDUE, row -> Sql.id(row, "id"), now.minus(GRACE), now);
        invitations.close(found, InvitationState.EXPIRED, now, InvitationState.OPEN, InvitationState.ANSWERED);
    }
}
