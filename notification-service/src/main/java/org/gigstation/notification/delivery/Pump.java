package org.gigstation.notification.delivery;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import org.gigstation.kit.work.WorkLoop;
import org.gigstation.notification.message.ClaimMessages;
import org.gigstation.notification.message.MessagesQueued;
import org.gigstation.notification.message.Outbound;
import org.gigstation.notification.message.SettleSubmissions;
import org.gigstation.notification.message.Submission;

/**
 * Moves messages from the queue to the preferred lane, and what came of them back. Two threads: one claims and hands over, one writes down, so
 * that waiting for the database never empties the window.
 */
@ApplicationScoped
class Pump {

    private static final int MOST_AT_ONCE = 200;
    private static final Duration CLAIM_PAUSE = Duration.ofMillis(100);
    private static final Duration SETTLE_PAUSE = Duration.ofMillis(500);

    private final Lanes lanes;
    private final ClaimMessages claims;
    private final SettleSubmissions settlements;
    private final LinkedBlockingQueue<Submission> done = new LinkedBlockingQueue<>();
    private final WorkLoop claimer = new WorkLoop("pump-claim", CLAIM_PAUSE, this::claim);
    private final WorkLoop settler = new WorkLoop("pump-settle", SETTLE_PAUSE, this::settle);

    Pump(Lanes lanes, ClaimMessages claims, SettleSubmissions settlements) {
        this.lanes = lanes;
        this.claims = claims;
        this.settlements = settlements;
    }

    void start(@Observes @Priority(400) StartupEvent event) {
        lanes.all().forEach(lane -> lane.channel().start());
        settler.start();
        claimer.start();
    }

    void stop(@Observes @Priority(10) ShutdownEvent event) {
        claimer.stop();
        lanes.all().forEach(Lane::stop);
        settler.stop();
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) MessagesQueued event) {
        claimer.wake();
    }

    private boolean claim() {
        Optional<Lane> lane = lanes.preferred();
        int room = lane.filter(one -> !one.isNearlyFull()).map(Lane::room).orElse(0);
        if (room == 0) {
            return false;
        }
        Channel channel = lane.get().channel();
        var claim = claims.claim(channel.name(), channel.settings().feeFen(), Math.min(room, MOST_AT_ONCE));
        for (Outbound message : claim.outbound()) {
            lane.get().send(message, this::finished);
        }
        return claim.looked() > 0;
    }

    private void finished(Submission submission) {
        done.add(submission);
        settler.wake();
    }

    private boolean settle() {
        List<Submission> batch = new ArrayList<>();
        done.drainTo(batch, MOST_AT_ONCE);
        if (batch.isEmpty()) {
            return false;
        }
        try {
            settlements.settle(batch);
            batch.forEach(
                    submission -> lanes.named(submission.message().channel()).settled());
            claimer.wake();
            return true;
        } catch (RuntimeException e) {
            done.addAll(batch); // they happened, whatever the database says now: written down as soon as it answers
            throw e;
        }
    }
}
