package org.gigstation.local.smsc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import org.jsmpp.PDUStringException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.InterfaceVersion;
import org.jsmpp.extra.SessionState;
import org.jsmpp.session.BindRequest;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.SMPPServerSessionListener;

/** Accepts connections, checks who binds, and keeps the list of sessions up to date. */
final class SmppServer implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(SmppServer.class.getName());
    /** jsmpp's default of 100 answers a burst of receipts with "throttled". */
    private static final int QUEUE_CAPACITY = 10_000;

    private static final long BIND_PATIENCE_MILLIS = 5_000;
    private static final long RESPONSE_PATIENCE_MILLIS = 5_000;
    private static final int ENQUIRE_LINK_MILLIS = 30_000;

    private final SmscSettings settings;
    private final Sessions sessions;
    private final SMPPServerSessionListener listener;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> Deliveries.daemon(task, "smsc-bind"));
    private final Set<SMPPServerSession> connections = ConcurrentHashMap.newKeySet();
    private volatile boolean open = true;

    SmppServer(SmscSettings settings, Sessions sessions, Submissions submissions) {
        this.settings = settings;
        this.sessions = sessions;
        try {
            listener = new SMPPServerSessionListener(settings.port(), new Loopback());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot listen on SMPP port " + settings.port(), e);
        }
        listener.setQueueCapacity(QUEUE_CAPACITY);
        listener.setMessageReceiverListener(submissions);
        threads.execute(this::acceptAll);
    }

    @Override
    public void close() {
        open = false;
        try {
            listener.close();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "Closing the SMPP port failed", e);
        } finally {
            dropSessions();
            threads.shutdownNow();
        }
    }

    void dropSessions() {
        connections.forEach(SMPPServerSession::close);
    }

    private void acceptAll() {
        while (open) {
            try {
                SMPPServerSession session = listener.accept();
                threads.execute(() -> welcome(session));
            } catch (IOException e) {
                if (open) {
                    LOG.log(System.Logger.Level.WARNING, "Accepting an SMPP connection failed", e);
                }
            }
        }
    }

    private void welcome(SMPPServerSession session) {
        try {
            connections.add(session);
            if (!open) {
                session.close(); // accepted while the others were dropped
                return;
            }
            session.addSessionStateListener((now, before, source) -> {
                if (now == SessionState.CLOSED || now == SessionState.UNBOUND) {
                    connections.remove(session);
                    sessions.remove(session);
                }
            });
            session.setTransactionTimer(RESPONSE_PATIENCE_MILLIS);
            session.setEnquireLinkTimer(ENQUIRE_LINK_MILLIS);
            BindRequest request = session.waitForBind(BIND_PATIENCE_MILLIS);
            if (!request.getSystemId().equals(settings.systemId())
                    || !request.getPassword().equals(settings.password())) {
                request.reject(SMPPConstant.STAT_ESME_RINVPASWD);
                return;
            }
            request.accept(settings.systemId(), InterfaceVersion.IF_34);
            if (request.getBindType() != BindType.BIND_TX) {
                sessions.add(session);
            }
            if (!session.getSessionState().isBound()) {
                connections.remove(session);
                sessions.remove(session);
            }
        } catch (IOException | TimeoutException | PDUStringException | IllegalStateException e) {
            LOG.log(System.Logger.Level.DEBUG, "An SMPP connection did not bind", e);
            connections.remove(session);
            session.close();
        }
    }
}
