package org.gigstation.notification.delivery;

import org.gigstation.notification.message.Outbound;
import org.gigstation.notification.message.Submission;
import org.gigstation.notification.settings.NotificationSettings;

/** A way to handsets. What comes back from them it hands to the reply desk and the receipts by itself. */
public interface Channel {

    /** As configured; part of every record. */
    String name();

    /** {@code smpp}, {@code kannel}, {@code aliyun}, {@code cmpp}. */
    String adapter();

    NotificationSettings.Common settings();

    /** Begins to connect; returns at once. */
    void start();

    void stop();

    /** Whether a message handed in now would get out. */
    boolean isUp();

    /** Connections that are bound; for a channel without connections 1 while it is up. */
    int sessions();

    /**
     * Hands a message to the carrier and waits for its answer, at most the submit timeout. Never throws for anything a carrier does: whatever
     * happened is said in the submission, and doubt is said as doubt.
     */
    Submission submit(Outbound message);
}
