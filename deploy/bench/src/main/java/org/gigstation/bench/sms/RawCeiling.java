package org.gigstation.bench.sms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.DataCodings;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.SMPPSession;

/** A client that does nothing but submit: as many threads as the window, one session, no database and no broker. */
final class RawCeiling {

    private static final byte[] TEXT =
            "【月望零工驿站】派工:7月3日6:30村委会上车,盛源蓝莓园采摘,140元/天管饭有保险。去回1,不去回2。编号3718".getBytes(StandardCharsets.UTF_16BE);

    private final int port;
    private final int window;

    RawCeiling(int port, int window) {
        this.port = port;
        this.window = window;
    }

    double submitsPerSecond(int messages) {
        var session = new SMPPSession();
        ExecutorService threads = Executors.newFixedThreadPool(window);
        try {
            session.setTransactionTimer(10_000);
            session.connectAndBind(
                    "localhost",
                    port,
                    new BindParameter(
                            BindType.BIND_TRX,
                            "gig",
                            "secret",
                            "",
                            TypeOfNumber.UNKNOWN,
                            NumberingPlanIndicator.ISDN,
                            null));
            submit(session, threads, messages / 3); // warms both sides up
            long begin = System.nanoTime();
            submit(session, threads, messages);
            return messages / ((System.nanoTime() - begin) / 1e9);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            threads.shutdownNow();
            session.unbindAndClose();
        }
    }

    private void submit(SMPPSession session, ExecutorService threads, int messages) {
        var left = new AtomicInteger(messages);
        var done = new CountDownLatch(window);
        for (int i = 0; i < window; i++) {
            threads.execute(() -> {
                while (left.getAndDecrement() > 0) {
                    submitOne(session, "139" + (10_000_000 + left.get()));
                }
                done.countDown();
            });
        }
        try {
            done.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void submitOne(SMPPSession session, String to) {
        try {
            session.submitShortMessage(
                    "",
                    TypeOfNumber.UNKNOWN,
                    NumberingPlanIndicator.ISDN,
                    "1069012345",
                    TypeOfNumber.UNKNOWN,
                    NumberingPlanIndicator.ISDN,
                    to,
                    new ESMClass(),
                    (byte) 0,
                    (byte) 0,
                    null,
                    null,
                    new RegisteredDelivery(1),
                    (byte) 0,
                    DataCodings.newInstance((byte) 8),
                    (byte) 0,
                    TEXT);
        } catch (PDUException
                | ResponseTimeoutException
                | InvalidResponseException
                | NegativeResponseException
                | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
