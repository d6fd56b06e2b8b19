package org.gigstation.notification.foreign;

import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.gigstation.kit.testing.Backends;
import org.gigstation.kit.testing.Tokens;
import org.gigstation.local.process.ChildProcess;
import org.gigstation.notification.testing.Conversation;
import org.gigstation.notification.testing.Household;
import org.gigstation.notification.testing.Morning;
import org.gigstation.notification.testing.Offers;
import org.gigstation.notification.testing.TestCarrier;
import org.gigstation.notification.testing.Vendors;
import org.jsmpp.examples.SMPPServerSimulator;
import org.jsmpp.session.SMPPSession;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;

/** Against jsmpp's own example of a message centre: hexadecimal ids in responses, decimal ones in receipts, and a text right after the bind. */
@QuarkusTest
@QuarkusTestResource(value = Backends.class, initArgs = @ResourceArg(name = "database", value = "notification"))
@QuarkusTestResource(TestCarrier.class)
@TestProfile(Vendors.Profile.class)
class JsmppSimulatorTest {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @Test
    void its_receipts_find_their_messages_and_its_unsolicited_text_is_kept() {
        int port = ConfigProvider.getConfig().getValue("gig.notification.smpp.hex.port", Integer.class);
        ChildProcess simulator = simulator(port);
        try (Morning morning = Morning.withoutCentre()) {
            Household household = Household.of("张梅丽");
            await().atMost(PATIENCE)
                    .until(() -> Conversation.channel("hex", "open").equals("true"));
            morning.register(household);
            morning.wire.tell(Offers.to(household, Duration.ofHours(12)));

            Conversation.awaitState(household, "DELIVERED");
            await().atMost(PATIENCE).until(() -> replies().stream().anyMatch(text -> text.startsWith("Hello World")));
        } finally {
            simulator.close();
        }
    }

    private static ChildProcess simulator(int port) {
        String classPath = Stream.of(SMPPServerSimulator.class, SMPPSession.class, Logger.class)
                .map(one ->
                        one.getProtectionDomain().getCodeSource().getLocation().getPath())
                .collect(Collectors.joining(File.pathSeparator));
        return ChildProcess.start(
                "jsmpp-simulator",
                List.of(
                        ChildProcess.java().toString(),
                        "-Djsmpp.simulator.port=" + port,
                        "-Djsmpp.client.systemId=gig",
                        "-Djsmpp.client.password=secret",
                        "-cp",
                        classPath,
                        SMPPServerSimulator.class.getName()),
                Map.of(),
                Path.of("target", "jsmpp-simulator.log"),
                "TERM");
    }

    private static List<String> replies() {
        return Morning.given(Tokens.operator())
                .get("/api/notification/v1/replies?limit=200")
                .jsonPath()
                .getList("items.text");
    }
}
