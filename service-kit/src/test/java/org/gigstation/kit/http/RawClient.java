package org.gigstation.kit.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/** Says over a socket what no library would send, and reads all that comes back until the other side hangs up. */
final class RawClient implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 20_000;

    private final Socket socket;

    RawClient(int port) throws IOException {
        socket = new Socket("127.0.0.1", port);
        socket.setSoTimeout(PATIENCE_MILLIS);
    }

    RawClient say(String text) throws IOException {
        return say(text.getBytes(StandardCharsets.UTF_8));
    }

    RawClient say(byte[] bytes) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(bytes);
        out.flush();
        return this;
    }

    /** Writes chunks of 8 KB until somebody says stop, at most so many. Returns how many went out. */
    int sayChunks(int most) throws IOException {
        byte[] chunk = ("2000\r\n" + "x".repeat(8192) + "\r\n").getBytes(StandardCharsets.US_ASCII);
        for (int sent = 0; sent < most; sent++) {
            try {
                socket.getOutputStream().write(chunk);
            } catch (SocketException hungUp) {
                return sent;
            }
        }
        return most;
    }

    /** The whole answer. */
    String hear() throws IOException {
        var heard = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        try {
            for (int count; (count = socket.getInputStream().read(buffer)) >= 0; ) {
                heard.write(buffer, 0, count);
            }
        } catch (SocketException hungUp) {
            return heard.toString(StandardCharsets.UTF_8);
        }
        return heard.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
