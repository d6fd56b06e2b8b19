package org.gigstation.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class FreeOffsetCommandTest {
    private static final int GATEWAY = 8080;

    @Test
    void an_offset_of_which_one_port_is_taken_is_passed_over() throws IOException {
        int before = FreeOffsetCommand.find();

        try (ServerSocket taken = new ServerSocket(GATEWAY + before)) {
            int found = FreeOffsetCommand.find();

            assertThat(found).isNotEqualTo(taken.getLocalPort() - GATEWAY).isGreaterThan(before);
        }
    }
}
