package org.gigstation.notification.invitation;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import org.gigstation.kit.work.WorkLoop;
import org.gigstation.notification.sql.Sql.SqlFailure;

/** Runs {@link DraftInvitations} while there are offers to look at. */
@ApplicationScoped
class Drafter {

    private static final int BATCH = 500;
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final DraftInvitations drafts;
    private final WorkLoop loop = new WorkLoop("drafter", PAUSE, this::draft);

    Drafter(DraftInvitations drafts) {
        this.drafts = drafts;
    }

    /** Told within a transaction after which there may be something to draft. */
    record LineMoved() {}

    void start(@Observes StartupEvent event) {
        loop.start();
    }

    void stop(@Observes ShutdownEvent event) {
        loop.stop();
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) LineMoved event) {
        loop.wake();
    }

    private boolean draft() {
        try {
            return drafts.draft(BATCH) == BATCH;
        } catch (SqlFailure e) {
            if (e.isAlreadyThere()) {
                return true; // another replica opened the line first: look again, it is busy now
            }
            throw e;
        }
    }
}
