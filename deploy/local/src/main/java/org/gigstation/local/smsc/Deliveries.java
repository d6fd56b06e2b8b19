package org.gigstation.local.smsc;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.bean.DataCodings;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.SMPPServerSession;

/**
 * Carries receipts and answers to the station until it says yes, in order for each handset. A refusal, a lost session or no
 * session at all only means later.
 */
final class Deliveries implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Deliveries.class.getName());
    private static final int LANES = 8;
    private static final Duration AFTER_REFUSAL = Duration.ofMillis(250);
    private static final Duration WITHOUT_SESSION = Duration.ofSeconds(1);

    private final Sessions sessions;
    private final List<ScheduledExecutorService> lanes = IntStream.range(0, LANES)
            .mapToObj(lane -> Executors.newSingleThreadScheduledExecutor(task -> daemon(task, "smsc-lane-" + lane)))
            .toList();

    Deliveries(Sessions sessions) {
        this.sessions = sessions;
    }

    /** @param acknowledged runs once, after the station acknowledged every part */
    void send(String number, List<DeliverSms> parts, Duration delay, Runnable acknowledged) {
        lanes.get(Math.floorMod(number.hashCode(), LANES))
                .schedule(() -> carry(parts, acknowledged), delay.toNanos(), TimeUnit.NANOSECONDS);
    }

    @Override
    public void close() {
        lanes.forEach(ScheduledExecutorService::shutdownNow);
    }

    private void carry(List<DeliverSms> parts, Runnable acknowledged) {
        try {
            for (DeliverSms part : parts) {
                while (!delivered(part)) {
                    sessions.pause(AFTER_REFUSAL);
                }
            }
            acknowledged.run();
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean delivered(DeliverSms part) throws InterruptedException {
        Optional<SMPPServerSession> session = sessions.next(WITHOUT_SESSION);
        if (session.isEmpty()) {
            return false;
        }
        try {
            deliver(session.get(), part);
            return true;
        } catch (PDUException
                | ResponseTimeoutException
                | InvalidResponseException
                | NegativeResponseException
                | IOException notNow) {
            LOG.log(System.Logger.Level.DEBUG, "The station did not take a deliver_sm; trying again", notNow);
            return false;
        }
    }

    private static void deliver(SMPPServerSession session, DeliverSms part)
            throws PDUException, ResponseTimeoutException, InvalidResponseException, NegativeResponseException,
                    IOException {
        session.deliverShortMessage(
                "",
                TypeOfNumber.UNKNOWN,
                NumberingPlanIndicator.ISDN,
                part.from(),
                TypeOfNumber.UNKNOWN,
                NumberingPlanIndicator.ISDN,
                part.to(),
                part.esmClass(),
                (byte) 0,
                (byte) 0,
                new RegisteredDelivery(0),
                DataCodings.newInstance(part.dataCoding()),
                part.content(),
                part.parameters());
    }

    static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }
}
