package org.gigstation.chaos.stack;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import jdk.net.ExtendedSocketOptions;

/**
 * A wire between a service and what it depends on, that can be cut in the ways real wires are: by the packet filter where this run has a
 * network of its own, else by swallowing what should pass.
 */
public final class TcpProxy implements AutoCloseable {
    private static final int CHUNK = 16_384;

    /** How the wire is. */
    public enum Wire {
        WHOLE,
        /** Nothing passes and nobody is told, as when a firewall drops packets. */
        SILENT,
        /** Answers would pass, requests do not. */
        REQUESTS_LOST,
        /** Requests pass, answers do not: what was asked for may have happened. */
        ANSWERS_LOST,
        /** Every connection is reset, and new ones too. */
        RESET,
        /** A part of the packets is lost, in both directions; a proxy, which knows no packets, lets everything pass. */
        LOSSY
    }

    private final ServerSocket door;
    private final int target;
    private final Optional<PacketFilter> filter;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final AtomicLong victims = new AtomicLong();
    private volatile Wire wire = Wire.WHOLE;

    private TcpProxy(ServerSocket door, int target, Optional<PacketFilter> filter) {
        this.door = door;
        this.target = target;
        this.filter = filter;
    }

    /** @param target port on the loopback interface */
    public static TcpProxy to(int target, Optional<PacketFilter> filter) {
        try {
            ServerSocket door = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
            TcpProxy proxy = new TcpProxy(door, target, filter);
            daemon("proxy-" + target, proxy::accept);
            return proxy;
        } catch (IOException e) {
            throw new UncheckedIOException("No proxy to port " + target, e);
        }
    }

    public int port() {
        return door.getLocalPort();
    }

    /** What passed into the cut since it was made: packets, bytes or connections. A cut without victims did not fire. */
    public long victims() {
        return filter.map(kernel -> kernel.victims(port())).orElseGet(victims::get);
    }

    public void cut(Wire how) {
        filter.ifPresentOrElse(kernel -> kernel.cut(port(), how), () -> swallow(how));
    }

    private void swallow(Wire how) {
        victims.set(0);
        wire = how;
        if (how == Wire.RESET) {
            sockets.forEach(this::reset);
        }
    }

    /** Packets that were lost are sent again; connections that lost bytes are reset, because the two ends no longer agree on what was said. */
    public void mend() {
        filter.ifPresentOrElse(kernel -> kernel.cut(port(), Wire.WHOLE), this::letPass);
    }

    private void letPass() {
        boolean wasCut = wire != Wire.WHOLE;
        wire = Wire.WHOLE;
        if (wasCut) {
            sockets.forEach(TcpProxy::abort);
        }
    }

    @Override
    public void close() {
        try {
            door.close();
            sockets.forEach(TcpProxy::abort);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                askWhetherStillThere(client);
                sockets.add(client);
                if (wire == Wire.RESET) {
                    reset(client);
                } else {
                    daemon("wire", () -> connect(client));
                }
            } catch (IOException closed) {
                return;
            }
        }
    }

    /** As the server itself would: an end that was reset without a word to us is not to hold the other end open. */
    private static void askWhetherStillThere(Socket client) throws IOException {
        client.setKeepAlive(true);
        client.setOption(ExtendedSocketOptions.TCP_KEEPIDLE, 5);
        client.setOption(ExtendedSocketOptions.TCP_KEEPINTERVAL, 2);
        client.setOption(ExtendedSocketOptions.TCP_KEEPCOUNT, 3);
    }

    private void connect(Socket client) {
        try {
            Socket server = new Socket();
            sockets.add(server);
            server.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), target), 2_000);
            client.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            daemon("answers", () -> pump(server, client, false));
            pump(client, server, true);
        } catch (IOException unreachable) {
            abort(client);
        }
    }

    /** A stream that ends well ends well on the other side too; one that broke breaks there. */
    private void pump(Socket from, Socket to, boolean request) {
        try {
            carry(from.getInputStream(), to.getOutputStream(), request);
            from.close();
            to.close();
        } catch (IOException broken) {
            abort(to);
            abort(from);
        } finally {
            sockets.remove(from);
            sockets.remove(to);
        }
    }

    private void carry(InputStream in, OutputStream out, boolean request) throws IOException {
        byte[] chunk = new byte[CHUNK];
        for (int length = in.read(chunk); length >= 0; length = in.read(chunk)) {
            if (passes(request)) {
                out.write(chunk, 0, length);
            } else {
                victims.addAndGet(length);
            }
        }
    }

    private boolean passes(boolean request) {
        return switch (wire) {
            case WHOLE, LOSSY -> true;
            case ANSWERS_LOST -> request;
            case REQUESTS_LOST -> !request;
            case SILENT, RESET -> false;
        };
    }

    private void reset(Socket socket) {
        victims.incrementAndGet();
        abort(socket);
    }

    /** With a linger of 0 a close is an RST. */
    private static void abort(Socket socket) {
        try (socket) {
            socket.setSoLinger(true, 0);
        } catch (IOException alreadyGone) {
            // a connection that is gone needs no reset
        }
    }

    private static void daemon(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
    }
}
