package org.gigstation.notification.delivery;

import com.chinamobile.cmos.sms.SmsDcs;
import com.zx.sms.codec.cmpp.msg.CmppSubmitRequestMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.gigstation.notification.message.Outbound;
import org.gigstation.notification.settings.NotificationSettings;

/** Writes a part as CMPP_SUBMIT. We cut and number the parts ourselves, so that an attempt can go on where the last one stopped. */
final class CmppText {

    private static final short RECEIPT_WANTED = 1;
    /** Beijing's time, as every Chinese gateway keeps it; {@code 032} are quarters of an hour ahead of UTC. */
    private static final DateTimeFormatter ABSOLUTE_TIME =
            DateTimeFormatter.ofPattern("yyMMddHHmmss'032+'").withZone(ZoneId.of("Asia/Shanghai"));

    private final NotificationSettings.Cmpp settings;
    private final Clock clock;

    CmppText(NotificationSettings.Cmpp settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    CmppSubmitRequestMessage request(Outbound message, int part) {
        var short_ = ShortMessage.of(message.segments(), part, message.reference());
        var request = new CmppSubmitRequestMessage();
        request.setMsgsrc(settings.systemId());
        request.setServiceId(settings.serviceId());
        request.setSrcId(settings.source());
        request.setDestterminalId(message.to().national());
        request.setRegisteredDelivery(RECEIPT_WANTED);
        request.setValIdTime(ABSOLUTE_TIME.format(latest(message.validUntil())));
        request.setPktotal((short) message.segments().count());
        request.setPknumber((short) part);
        request.setTpudhi((short) (short_.esmClass() == 0 ? 0 : 1));
        request.setMsgfmt(new SmsDcs(short_.dataCoding()));
        request.setMsgContentBytes(short_.octets());
        request.setMsgLength((short) short_.octets().length);
        return request;
    }

    /** At least a minute, so that a clock of theirs that runs ahead does not expire it on arrival. */
    private Instant latest(Instant validUntil) {
        Instant least = clock.instant().plus(Duration.ofMinutes(1));
        return validUntil.isAfter(least) ? validUntil : least;
    }
}
