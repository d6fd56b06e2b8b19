package org.gigstation.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.gigstation.notification.settings.NotificationSettings;

/** Brings the SMPP channels. */
@ApplicationScoped
class SmppSource implements ChannelSource {

    private final NotificationSettings settings;
    private final DeliverIntake intake;
    private final Clock clock;

    SmppSource(NotificationSettings settings, DeliverIntake intake, Clock clock) {
        this.settings = settings;
        this.intake = intake;
        this.clock = clock;
    }

    @Override
    public List<Channel> channels() {
        return settings.smpp().entrySet().stream()
                .<Channel>map(entry -> new SmppChannel(entry.getKey(), entry.getValue(), intake, clock))
                .toList();
    }
}
