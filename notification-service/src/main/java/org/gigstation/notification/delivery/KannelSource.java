package org.gigstation.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.gigstation.notification.settings.NotificationSettings;

/** Brings the Kannel gateways. */
@ApplicationScoped
class KannelSource implements ChannelSource {

    private final NotificationSettings settings;
    private final Clock clock;

    KannelSource(NotificationSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public List<Channel> channels() {
        return settings.kannel().entrySet().stream()
                .<Channel>map(entry -> new KannelChannel(entry.getKey(), entry.getValue(), clock))
                .toList();
    }
}
