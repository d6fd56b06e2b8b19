package org.gigstation.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void nobody_is_given_a_port_twice() {
        assertThat(IntStream.range(0, 500).map(one -> Ports.free()).boxed()).doesNotHaveDuplicates();
    }

    @Test
    void a_port_that_somebody_listens_on_is_passed_over() throws Exception {
        int next = Ports.free() + 1;

        try (ServerSocket other = new ServerSocket(next)) {
            assertThat(Ports.free()).isNotEqualTo(other.getLocalPort());
        }
    }
}
