package org.gigstation.chaos.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.gigstation.chaos.stack.TcpProxy.Wire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class TcpProxyTest {
    private final BlockingQueue<Integer> heard = new LinkedBlockingQueue<>();
    private ServerSocket echo;
    private TcpProxy proxy;

    @BeforeEach
    void begin() throws IOException {
        echo = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::echo);
        thread.setDaemon(true);
        thread.start();
        proxy = TcpProxy.to(echo.getLocalPort(), Optional.empty());
    }

    @AfterEach
    void end() throws IOException {
        proxy.close();
        echo.close();
    }

    @Test
    void a_whole_wire_carries_both_ways() throws Exception {
        try (Socket client = client()) {
            client.getOutputStream().write(7);

            assertThat(client.getInputStream().read()).isEqualTo(7);
        }
    }

    @Test
    void a_silent_wire_carries_nothing_and_tells_nobody() throws Exception {
        try (Socket client = client()) {
            proxy.cut(Wire.SILENT);
            client.getOutputStream().write(7);

            assertThatThrownBy(() -> client.getInputStream().read()).isInstanceOf(SocketTimeoutException.class);
            assertThat(heard).isEmpty();
            assertThat(proxy.victims()).isPositive();
        }
    }

    @Test
    void when_answers_are_lost_the_request_has_arrived() throws Exception {
        try (Socket client = client()) {
            proxy.cut(Wire.ANSWERS_LOST);
            client.getOutputStream().write(7);

            assertThat(heard.poll(5, TimeUnit.SECONDS)).isEqualTo(7);
            assertThatThrownBy(() -> client.getInputStream().read()).isInstanceOf(SocketTimeoutException.class);
        }
    }

    /** Repeated, because which of a connection's two ends is reset first is left to chance. */
    @RepeatedTest(50)
    void a_reset_ends_the_connections_at_once() throws Exception {
        try (Socket client = client()) {
            client.getOutputStream().write(7);
            client.getInputStream().read();

            proxy.cut(Wire.RESET);

            assertThatThrownBy(() -> client.getInputStream().read())
                    .isInstanceOf(IOException.class)
                    .isNotInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void a_mended_wire_carries_new_connections() throws Exception {
        proxy.cut(Wire.SILENT);
        proxy.mend();

        try (Socket client = client()) {
            client.getOutputStream().write(9);

            assertThat(client.getInputStream().read()).isEqualTo(9);
        }
    }

    private Socket client() throws IOException {
        Socket client = new Socket(InetAddress.getLoopbackAddress(), proxy.port());
        client.setSoTimeout(400);
        return client;
    }

    private void echo() {
        while (!echo.isClosed()) {
            try (Socket guest = echo.accept();
                    InputStream in = guest.getInputStream()) {
                for (int octet = in.read(); octet >= 0; octet = in.read()) {
                    heard.add(octet);
                    guest.getOutputStream().write(octet);
                }
            } catch (IOException gone) {
                // the next guest
            }
        }
    }
}
