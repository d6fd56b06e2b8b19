package org.gigstation.notification.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.Map;
import org.gigstation.local.process.Directories;
import org.gigstation.local.process.Ports;

/** Points the service at a port on which a test may start a message centre, and at keys of its own. */
public final class TestCarrier implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        Path home = Directories.temporary("gig-notification-");
        return Map.of(
                "gig.notification.smpp.main.port", Integer.toString(Ports.free()),
                "gig.notification.smpp.main.system-id", "gig",
                "gig.notification.smpp.main.password", "secret",
                "gig.notification.smpp.main.parts-per-second", "2000",
                "gig.notification.lease", "4s",
                "gig.notification.smpp.main.submit-timeout", "2s",
                "gig.notification.keys", home.resolve("keys.json").toString());
    }

    @Override
    public void stop() {
        // nothing runs here
    }
}
