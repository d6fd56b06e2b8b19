package org.gigstation.notification.testing;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A service without a channel: what is queued stays until a test takes it. */
public final class Unconnected implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("gig.notification.smpp.main.enabled", "false");
    }
}
