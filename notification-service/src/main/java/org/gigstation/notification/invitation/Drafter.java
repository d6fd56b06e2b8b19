package org.gigstation.notification.invitation;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import org.gigstation.notification.sql.Sql.SqlFailure;
import org.gigstation.notification.worker.Worker;

/** Runs {@link DraftInvitations} while there are offers to look at. */
@ApplicationScoped
class Drafter {

    private static final int BATCH = 500;
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final DraftInvitations drafts;
    private final Worker worker = new Worker("drafter", PAUSE, this::draft);

    Drafter(DraftInvitations drafts) {
        this.drafts = drafts;
    }

    /** Told within a transaction after which there may be something to draft. */
    record LineMoved() {}

    void start(@Observes StartupEvent event) {
        worker.start();
    }

    void stop(@Observes ShutdownEvent event) {
        worker.stop();
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) LineMoved event) {
        worker.wake();
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
