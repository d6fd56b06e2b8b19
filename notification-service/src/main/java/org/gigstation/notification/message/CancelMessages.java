package org.gigstation.notification.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.gigstation.notification.sql.Sql;

/** Takes back what has not left yet. */
@ApplicationScoped
public class CancelMessages {

    private final Sql sql;
    private final MessageBook book;

    CancelMessages(Sql sql, MessageBook book) {
        this.sql = sql;
        this.book = book;
    }

    /** @return whether it was still here */
    public boolean cancel(UUID messageId, String rule) {
        return book.settle(messageId, MessageState.CANCELLED, rule);
    }

    /** Cancels what was queued for this cause, if it has not left. */
    public void cancelCausedBy(String cause, String rule) {
        sql.list("SELECT id FROM message WHERE cause = ?", row -> Sql.id(row, "id"), cause)
                .forEach(id -> cancel(id, rule));
    }
}
