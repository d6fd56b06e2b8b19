package org.gigstation.bench.trust;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One connection that posts and reads answers of known length: what is measured is the service, not its client. */
final class BareClient implements Closeable {
    private final Socket socket;
    private final InputStream in;
    private final String head;

    BareClient(String url, String token) throws IOException {
        URI address = URI.create(url);
        this.socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort());
        socket.setTcpNoDelay(true);
        this.in = new BufferedInputStream(socket.getInputStream());
        this.head = "Host: localhost:%d\r\nAuthorization: Bearer %s\r\nContent-Type: application/json\r\n"
                .formatted(address.getPort(), token);
    }

    /** @param status of the answer */
    record Answer(int status, String body) {}

    Answer post(String path, String idempotencyKey, String body) throws IOException {
        String request = "POST " + path + " HTTP/1.1\r\n" + head + "Idempotency-Key: " + idempotencyKey
                + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        int status = Integer.parseInt(line().split(" ")[1]);
        int length = 0;
        for (String header = line(); !header.isEmpty(); header = line()) {
            if (header.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                length = Integer.parseInt(
                        header.substring(header.indexOf(':') + 1).strip());
            }
        }
        return new Answer(status, new String(in.readNBytes(length), StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int octet = in.read(); octet != '\n'; octet = in.read()) {
            if (octet < 0) {
                throw new EOFException("The service closed the line");
            }
            if (octet != '\r') {
                line.append((char) octet);
            }
        }
        return line.toString();
    }
}
