package org.gigstation.notification.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.gigstation.kit.time.Ids;
import org.gigstation.notification.message.Receipt;
import org.gigstation.notification.message.TakeReceipt;
import org.gigstation.notification.reply.IncomingPart;
import org.gigstation.notification.reply.IncomingText;
import org.gigstation.notification.reply.ReplyDesk;
import org.jsmpp.bean.DeliverSm;

/** Takes what a message centre delivers: receipts and texts. What cannot be understood is counted and acknowledged, so that it comes once. */
@ApplicationScoped
class DeliverIntake {

    private final TakeReceipt receipts;
    private final ReplyDesk replies;
    private final Ids ids;
    private final MeterRegistry meters;

    DeliverIntake(TakeReceipt receipts, ReplyDesk replies, Ids ids, MeterRegistry meters) {
        this.receipts = receipts;
        this.replies = replies;
        this.ids = ids;
        this.meters = meters;
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
        Optional<Receipt> receipt = SmppReceipt.read(channel, base, deliver);
        receipt.ifPresentOrElse(receipts::take, () -> count("gig.receipts.without.end", channel));
    }

    private void takeText(String channel, DeliverSm deliver) {
        takeText(channel, deliver.getSourceAddr(), HandsetText.read(deliver));
    }

    /** Takes what a handset wrote, whole or a part of it; when it returns, that is committed. */
    void takeText(String channel, String from, HandsetText text) {
        if (text.malformed()) {
            count("gig.replies.malformed", channel);
        }
        if (text.parts() > 1) {
            replies.take(new IncomingPart(channel, from, text.reference(), text.part(), text.parts(), text.utf16()));
        } else {
            replies.take(new IncomingText(channel, "once:" + ids.next(), from, text.asString(), null, true));
        }
    }

    void takeReceipt(Receipt receipt) {
        receipts.take(receipt);
    }

    private void count(String meter, String channel) {
        meters.counter(meter, "channel", channel).increment();
    }
}
