package org.gigstation.local.smsc;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.jsmpp.session.connection.ServerConnection;
import org.jsmpp.session.connection.ServerConnectionFactory;
import org.jsmpp.session.connection.socket.ServerSocketConnection;

/** Listens where nobody outside this machine can come. */
final class Loopback implements ServerConnectionFactory {
    private static final int BACKLOG = 50;

    @Override
    public ServerConnection listen(int port) throws IOException {
        return listen(port, 0, BACKLOG);
    }

    @Override
    public ServerConnection listen(int port, int timeoutMillis) throws IOException {
        return listen(port, timeoutMillis, BACKLOG);
    }

    @Override
    public ServerConnection listen(int port, int timeoutMillis, int backlog) throws IOException {
        ServerSocket socket = new ServerSocket();
        socket.setReuseAddress(true);
        socket.bind(new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), port), backlog);
        socket.setSoTimeout(timeoutMillis);
        return new ServerSocketConnection(socket);
    }
}
