package org.gigstation.notification.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.gigstation.kit.http.CommonProblem;
import org.gigstation.kit.time.Ids;
import org.gigstation.notification.message.Receipt;
import org.gigstation.notification.message.TakeReceipt;
import org.gigstation.notification.reply.IncomingPart;
import org.gigstation.notification.reply.IncomingText;
import org.gigstation.notification.reply.ReplyDesk;
import org.gigstation.notification.settings.NotificationSettings;
import org.jsmpp.bean.DeliverSm;

/**
 * Takes what carriers deliver: receipts and texts. What cannot be understood is counted and acknowledged, so that it comes once. After an
 * outage a gateway hands in everything at once; a few at a time are taken, each with one connection of the database, and the others wait here
 * instead of taking the connections from whatever else works.
 */
@ApplicationScoped
class DeliverIntake {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final TakeReceipt receipts;
    private final ReplyDesk replies;
    private final Ids ids;
    private final MeterRegistry meters;
    private final Semaphore places;

    DeliverIntake(
            TakeReceipt receipts, ReplyDesk replies, Ids ids, MeterRegistry meters, NotificationSettings settings) {
        this.receipts = receipts;
        this.replies = replies;
        this.ids = ids;
        this.meters = meters;
        this.places = new Semaphore(settings.takenAtOnce(), true);
    }

    void take(String channel, SmppIds base, DeliverSm deliver) {
        if (deliver.isSmscDeliveryReceipt() || deliver.isIntermediateDeliveryNotification()) {
            takeReceipt(channel, base, deliver);
        } else {
            takeText(channel, deliver);
        }
    }

    /** Something came that is no PDU, or none that can be read; its sender was told. */
    void malformed(String channel) {
        count("gig.smpp.pdus.malformed", channel);
    }

    private void takeReceipt(String channel, SmppIds base, DeliverSm deliver) {
        takeReceipt(channel, SmppReceipt.read(channel, base, deliver));
    }

    private void takeText(String channel, DeliverSm deliver) {
        takeText(channel, "once:" + ids.next(), deliver.getSourceAddr(), HandsetText.read(deliver));
    }

    /**
     * Takes what a handset wrote, whole or a part of it; when it returns, that is committed.
     *
     * @param key by which a repeated delivery of a whole text is known
     */
    void takeText(String channel, String key, String from, HandsetText text) {
        if (text.malformed()) {
            count("gig.replies.malformed", channel);
        }
        if (text.parts() > 1) {
            var part = new IncomingPart(channel, from, text.reference(), text.part(), text.parts(), text.utf16());
            inTurn(() -> replies.take(part));
        } else {
            take(new IncomingText(channel, key, from, text.asString(), null, true));
        }
    }

    /** Takes a text; when it returns, that is committed. */
    void take(IncomingText text) {
        inTurn(() -> replies.take(text));
    }

    /** Takes a receipt; when it returns, that is committed. */
    void take(Receipt receipt) {
        inTurn(() -> receipts.take(receipt));
    }

    /** @param receipt empty when it tells of no end */
    void takeReceipt(String channel, Optional<Receipt> receipt) {
        receipt.ifPresentOrElse(this::take, () -> count("gig.receipts.without.end", channel));
    }

    private void inTurn(Runnable taking) {
        try {
            if (!places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw CommonProblem.UNAVAILABLE.because("too much comes in at once; hand it in again");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw CommonProblem.UNAVAILABLE.because("stopping; hand it in again");
        }
        try {
            taking.run();
        } finally {
            places.release();
        }
    }

    private void count(String meter, String channel) {
        meters.counter(meter, "channel", channel).increment();
    }
}
