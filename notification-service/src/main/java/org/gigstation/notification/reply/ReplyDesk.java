package org.gigstation.notification.reply;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.gigstation.notification.invitation.InvitationsSettled;
import org.gigstation.notification.sql.Sql.SqlFailure;
import org.jboss.logging.Logger;

/** Where channels hand in what came from handsets. When it returns, the text is committed and may be acknowledged to the carrier. */
@ApplicationScoped
public class ReplyDesk {

    private static final Logger LOG = Logger.getLogger(ReplyDesk.class);

    private final TakeReply replies;
    private final JoinParts parts;
    private final Replies book;

    ReplyDesk(TakeReply replies, JoinParts parts, Replies book, Clock clock, MeterRegistry meters) {
        this.replies = replies;
        this.parts = parts;
        this.book = book;
        meters.gauge("gig.replies.overdue", book, all -> all.overdue(clock.instant()));
    }

    /** @throws RuntimeException when it could not be stored: tell the carrier to keep it */
    public void take(IncomingText text) {
        try {
            replies.take(text);
        } catch (SqlFailure e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.errorf(
                    "an answer goes to a person because reading it failed: %s",
                    e.getClass().getName());
            LOG.debug("the failure", e);
            replies.keepForAPerson(text);
        }
    }

    /** Keeps a part, and takes the text when it was the last one missing. */
    public void take(IncomingPart part) {
        parts.displaced(part).ifPresent(older -> {
            take(older.text());
            parts.clear(older);
        });
        parts.keep(part).ifPresent(this::takeJoined);
    }

    @Scheduled(every = "5s", concurrentExecution = ConcurrentExecution.SKIP)
    void giveUpWaiting() {
        parts.incomplete().forEach(this::takeJoined);
    }

    void settled(@Observes InvitationsSettled settled) {
        book.settled(settled.replyIds());
    }

    private void takeJoined(JoinParts.Joined joined) {
        take(joined.text());
        parts.taken(joined);
    }
}
