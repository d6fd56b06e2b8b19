package org.gigstation.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.gigstation.notification.settings.NotificationSettings;

/** Brings the CMPP gateways, when the library that speaks CMPP is here. */
@ApplicationScoped
class CmppSource implements ChannelSource {

    private static final String LIBRARY = "com.zx.sms.connect.manager.EndpointManager";

    private final NotificationSettings settings;
    private final DeliverIntake intake;
    private final Clock clock;

    CmppSource(NotificationSettings settings, DeliverIntake intake, Clock clock) {
        this.settings = settings;
        this.intake = intake;
        this.clock = clock;
    }

    @Override
    public List<Channel> channels() {
        if (!settings.cmpp().isEmpty()) {
            mustBeHere(LIBRARY);
        }
        return settings.cmpp().entrySet().stream()
                .<Channel>map(entry -> new CmppChannel(entry.getKey(), entry.getValue(), intake, clock))
                .toList();
    }

    static void mustBeHere(String library) {
        try {
            Class.forName(library, false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(
                    "gig.notification.cmpp names a gateway, but this service was built without CMPP. Remedy:"
                            + " ./mvnw -pl notification-service -am -Pcmpp package",
                    e);
        }
    }
}
