package org.gigstation.notification.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gigstation.local.process.Ports;

/**
 * Vendors around the main channel, on ports where a test may start them: before it another message centre by SMPP and a gateway by CMPP,
 * behind it an Aliyun account, and a Kannel gateway that is not there.
 */
public final class Vendors implements QuarkusTestResourceLifecycleManager {

    /** For the tests that want vendors: they share one service. */
    public static final class Profile implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(Vendors.class));
        }
    }

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new HashMap<>();
        settings.put("gig.notification.smpp.main.order", "1");
        settings.put("gig.notification.smpp.main.binds", "1");
        smpp("host", "localhost", settings);
        smpp("port", Integer.toString(Ports.free()), settings);
        smpp("system-id", "gig", settings);
        smpp("password", "secret", settings);
        smpp("source", "1069012345", settings);
        smpp("id-base", "HEX_THEN_DECIMAL", settings);
        smpp("order", "-1", settings);
        aliyun("endpoint", "http://localhost:" + Ports.free(), settings);
        aliyun("access-key-id", "id", settings);
        aliyun("access-key-secret", "key", settings);
        aliyun("secret", "hush", settings);
        aliyun("order", "2", settings);
        aliyun("breaker-failures", "3", settings);
        aliyun("breaker-pause", "2s", settings);
        kannel("url", "http://localhost:9/cgi-bin/sendsms", settings);
        kannel("username", "gig", settings);
        kannel("password", "secret", settings);
        kannel("source", "1069012345", settings);
        kannel("callback-url", "http://localhost:9", settings);
        kannel("secret", "hush", settings);
        kannel("order", "3", settings);
        kannel("enabled", "false", settings);
        cmpp("host", "127.0.0.1", settings);
        cmpp("port", Integer.toString(Ports.free()), settings);
        cmpp("system-id", CmppGateway.USER, settings);
        cmpp("password", CmppGateway.SECRET, settings);
        cmpp("source", "1069012345", settings);
        cmpp("submit-timeout", "2s", settings);
        cmpp("order", "0", settings);
        return settings;
    }

    @Override
    public void stop() {
        // nothing runs here
    }

    private static void smpp(String name, String value, Map<String, String> settings) {
        settings.put("gig.notification.smpp.hex." + name, value);
    }

    private static void aliyun(String name, String value, Map<String, String> settings) {
        settings.put("gig.notification.aliyun.cloud." + name, value);
    }

    private static void kannel(String name, String value, Map<String, String> settings) {
        settings.put("gig.notification.kannel.gate." + name, value);
    }

    private static void cmpp(String name, String value, Map<String, String> settings) {
        settings.put("gig.notification.cmpp.mobile." + name, value);
    }
}
