package org.gigstation.notification.delivery;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.gigstation.kit.time.Ids;
import org.gigstation.notification.settings.NotificationSettings;

/** Brings the Aliyun accounts. */
@ApplicationScoped
class AliyunSource implements ChannelSource {

    private final NotificationSettings settings;
    private final ObjectMapper json;
    private final Clock clock;
    private final Ids ids;

    AliyunSource(NotificationSettings settings, ObjectMapper json, Clock clock, Ids ids) {
        this.settings = settings;
        this.json = json;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public List<Channel> channels() {
        return settings.aliyun().entrySet().stream()
                .<Channel>map(entry -> new AliyunChannel(entry.getKey(), entry.getValue(), json, clock, ids))
                .toList();
    }
}
