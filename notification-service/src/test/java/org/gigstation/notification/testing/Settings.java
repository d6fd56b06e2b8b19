package org.gigstation.notification.testing;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.Map;
import org.gigstation.notification.settings.NotificationSettings;

/** The service's settings without the service. */
public final class Settings {

    private Settings() {}

    /** A channel {@code main} to a message centre on this port; {@code more} without the prefix {@code gig.notification.smpp.main}. */
    public static NotificationSettings.Smpp smpp(int port, Map<String, String> more) {
        Map<String, String> all = new HashMap<>(Map.of(
                "host", "localhost",
                "port", Integer.toString(port),
                "system-id", "gig",
                "password", "secret",
                "source", "1069012345"));
        all.putAll(more);
        return of("gig.notification.smpp.main.", all).smpp().get("main");
    }

    /** Settings under a prefix. */
    public static NotificationSettings of(String prefix, Map<String, String> values) {
        Map<String, String> all = new HashMap<>(
                Map.of("gig.notification.keys", "keys.json", "gig.notification.home-division", "530304202"));
        values.forEach((name, value) -> all.put(prefix + name, value));
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(NotificationSettings.class)
                .withSources(new PropertiesConfigSource(all, "test", 100))
                .build()
                .getConfigMapping(NotificationSettings.class);
    }
}
