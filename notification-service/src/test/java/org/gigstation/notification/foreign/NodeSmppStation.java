package org.gigstation.notification.foreign;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.gigstation.events.ReplyClassified;
import org.gigstation.notification.testing.Household;
import org.gigstation.notification.testing.Morning;
import org.gigstation.notification.testing.NodeSmsc;
import org.gigstation.notification.testing.NodeSmsc.Submit;
import org.gigstation.notification.testing.Offers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A station whose message centre is npm "smpp". */
abstract class NodeSmppStation {

    static final Duration DAY = Duration.ofHours(12);
    static final Duration PATIENCE = Duration.ofSeconds(90);

    NodeSmsc smsc;
    Morning morning;

    @BeforeEach
    void begin() {
        smsc = new NodeSmsc(ConfigProvider.getConfig().getValue("gig.notification.smpp.main.port", Integer.class));
        morning = Morning.withoutCentre();
    }

    @AfterEach
    void end() {
        morning.close();
        smsc.close();
    }

    Household invited() {
        Household household = Household.of("张梅丽");
        morning.register(household);
        morning.wire.tell(Offers.to(household, DAY));
        morning.wire.flush();
        return household;
    }

    List<Submit> submitsTo(Household household) {
        return smsc.submits().stream()
                .filter(submit -> submit.to().equals(household.number()))
                .toList();
    }

    Stream<ReplyClassified> heard(List<UUID> invitations) {
        return morning.wire.heard(ReplyClassified.class).stream()
                .filter(reply -> invitations.contains(reply.invitationId()));
    }

    static String ucs2(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
    }
}
