package org.gigstation.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.gigstation.local.process.Ports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackConfigTest {
    private static final Path ROOT = Path.of("/srv/gig");

    @Test
    void an_offset_moves_every_port_and_a_variable_one() {
        StackConfig config = StackConfig.of(ROOT, Map.of("GIG_PORT_OFFSET", "100", "GIG_LOCAL_KAFKA_PORT", "9092"));

        assertThat(config.port(Port.GATEWAY)).isEqualTo(8180);
        assertThat(config.port(Port.POSTGRES)).isEqualTo(15_532);
        assertThat(config.port(Port.KAFKA)).isEqualTo(9_092);
    }

    @Test
    void data_live_in_the_repository_unless_told_otherwise() {
        assertThat(StackConfig.of(ROOT, Map.of()).home()).isEqualTo(ROOT.resolve(".gig"));
        assertThat(StackConfig.of(ROOT, Map.of("GIG_HOME", "/var/lib/gig")).home())
                .isEqualTo(Path.of("/var/lib/gig"));
    }

    @Test
    void a_port_that_is_none_names_the_variable_to_change() {
        assertThatThrownBy(() -> StackConfig.of(ROOT, Map.of("GIG_PORT_OFFSET", "60000")))
                .hasMessageContaining("GIG_PORT_OFFSET");
        assertThatThrownBy(() -> StackConfig.of(ROOT, Map.of("GIG_PORT_OFFSET", "many")))
                .hasMessageContaining("'many', which is no number");
    }

    @Test
    void a_taken_port_is_named_with_the_remedy() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Map<String, String> environment = Map.of(
                    "GIG_LOCAL_DISPATCH_PORT",
                    Integer.toString(other.getLocalPort()),
                    "GIG_PORT_OFFSET",
                    Integer.toString(freeOffset()));

            assertThatThrownBy(() -> PortCheck.allFree(StackConfig.of(ROOT, environment)))
                    .hasMessageContaining(other.getLocalPort() + " (dispatch, GIG_LOCAL_DISPATCH_PORT)")
                    .hasMessageContaining("GIG_PORT_OFFSET=100 ./gig up");
        }
    }

    @Test
    void passwords_are_kept_for_the_owner_alone_and_stay_the_same(@TempDir Path home) throws IOException {
        String first = Secrets.in(home).of("dispatch");

        assertThat(Secrets.in(home).of("dispatch")).isEqualTo(first).hasSizeGreaterThan(20);
        assertThat(Secrets.in(home).smpp()).hasSize(8);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("secrets.properties"))))
                .isEqualTo("rw-------");
    }

    private static int freeOffset() {
        int offset = 20_000;
        while (StackConfig.of(ROOT, Map.of("GIG_PORT_OFFSET", Integer.toString(offset))).ports().values().stream()
                .anyMatch(Ports::taken)) {
            offset += 100;
        }
        return offset;
    }
}
