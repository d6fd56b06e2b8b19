package org.gigstation.notification.delivery;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.gigstation.notification.settings.NotificationSettings;
import org.jboss.logging.Logger;
import org.jsmpp.bean.AlertNotification;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.SMPPSession;
import org.jsmpp.session.Session;
import org.jsmpp.session.connection.socket.SocketConnectionFactory;

/** One transceiver session that comes back by itself: at once, then after 0.2, 0.4, … up to 10 seconds. */
final class SmppBind {

    private static final Logger LOG = Logger.getLogger(SmppBind.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    /** The library's default of 100 answers a burst of receipts with "throttled". */
    private static final int QUEUE_CAPACITY = 10_000;

    private static final long BIND_TIMEOUT_MILLIS = 5_000;
    /** ESME receiver temporary application error: the message centre keeps the message. Source: SMPP 3.4 §5.1.3. */
    private static final int KEEP_IT = 0x64;

    private final String name;
    private final NotificationSettings.Smpp settings;
    private final Intake intake;
    private final PduGuard guard;
    private final Semaphore changes = new Semaphore(0);
    private final Thread thread;
    private volatile boolean running = true;
    private volatile SMPPSession current;

    SmppBind(String name, NotificationSettings.Smpp settings, Intake intake, Runnable malformed) {
        this.name = name;
        this.settings = settings;
        this.intake = intake;
        this.guard = new PduGuard(malformed);
        this.thread = new Thread(this::run, "bind-" + name);
    }

    /** Takes a deliver_sm; when it returns, what it said is committed. */
    @FunctionalInterface
    interface Intake {
        void take(DeliverSm deliver);
    }

    void start() {
        thread.start();
    }

    void stop() {
        running = false;
        changes.release();
        var session = current;
        if (session != null) {
            session.unbindAndClose();
        }
        try {
            thread.join(TimeUnit.SECONDS.toMillis(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    Optional<SMPPSession> session() {
        var session = current;
        return session != null && session.getSessionState().isTransmittable() ? Optional.of(session) : Optional.empty();
    }

    private void run() {
        Duration pause = FIRST_PAUSE;
        while (running) {
            try {
                if (session().isEmpty()) {
                    bind();
                    LOG.infof("%s is bound", name);
                    pause = FIRST_PAUSE;
                }
                await(LONGEST_PAUSE);
            } catch (IOException | RuntimeException e) {
                LOG.warnf("%s is not bound (%s), next try in %d ms", name, e.getMessage(), pause.toMillis());
                changes.drainPermits(); // that this one closed is no reason to hurry
                await(pause);
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
            }
        }
    }

    private void bind() throws IOException {
        var session = new SMPPSession(guard.sender(), guard.reader(), SocketConnectionFactory.getInstance());
        try {
            session.setPduProcessorDegree(settings.receivers());
            session.setQueueCapacity(QUEUE_CAPACITY);
            session.setEnquireLinkTimer((int) settings.enquireLink().toMillis());
            session.setTransactionTimer(settings.common().submitTimeout().toMillis());
            session.setMessageReceiverListener(new Listener());
            session.addSessionStateListener((now, before, source) -> {
                if (!now.isBound()) {
                    changes.release();
                }
            });
            session.connectAndBind(settings.host(), settings.port(), parameter(), BIND_TIMEOUT_MILLIS);
            current = session;
            changes.drainPermits();
        } catch (IOException | RuntimeException e) {
            session.close();
            throw e;
        }
    }

    private BindParameter parameter() {
        return new BindParameter(
                BindType.BIND_TRX,
                settings.systemId(),
                settings.password(),
                settings.systemType().orElse(""),
                TypeOfNumber.UNKNOWN,
                NumberingPlanIndicator.ISDN,
                null);
    }

    private void await(Duration most) {
        try {
            if (running && changes.tryAcquire(most.toMillis(), TimeUnit.MILLISECONDS)) {
                changes.drainPermits();
            }
        } catch (InterruptedException e) {
            running = false;
            Thread.currentThread().interrupt();
        }
    }

    private final class Listener implements MessageReceiverListener {
        @Override
        public void onAcceptDeliverSm(DeliverSm deliver) throws ProcessRequestException {
            try {
                intake.take(deliver);
            } catch (RuntimeException e) {
                LOG.warnf(
                        "%s asks the message centre to keep a message: %s",
                        name, e.getClass().getSimpleName());
                LOG.debug("the failure", e);
                throw new ProcessRequestException("not stored", KEEP_IT);
            }
        }

        @Override
        public void onAcceptAlertNotification(AlertNotification alert) {
            LOG.debugf("%s: a handset is reachable again", name);
        }

        @Override
        public DataSmResult onAcceptDataSm(DataSm data, Session source) throws ProcessRequestException {
            throw new ProcessRequestException("data_sm is not used here", org.jsmpp.SMPPConstant.STAT_ESME_RINVCMDID);
        }
    }
}
